/** Lines that one text has in the place where the other has others; one of the two may be empty. */
export type LineChange = { readonly before: readonly string[]; readonly after: readonly string[] }

/** Texts longer than this are compared only around what they have in common at both ends. */
const mostLines = 2_000

/** What differs between two texts, line by line, in the order of the text; equal texts give nothing. */
export function compareLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).toReversed(), after.slice(start).toReversed())
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  if (old.length === 0 && now.length === 0) return []
  if (old.length > mostLines || now.length > mostLines) return [{ before: old, after: now }]
  return changesBetween(old, now)
}

function changesBetween(old: readonly string[], now: readonly string[]): readonly LineChange[] {
  const common = commonLengths(old, now)
  const changes: LineChange[] = []
  let [gone, come]: [string[], string[]] = [[], []]
  const close = () => {
    if (gone.length + come.length > 0) changes.push({ before: gone, after: come })
    gone = []
    come = []
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [left, right] = [old[i], now[j]]
    if (left !== undefined && left === right) {
      close()
      i += 1
      j += 1
    } else if (left !== undefined && (right === undefined || common(i + 1, j) >= common(i, j + 1))) {
      gone.push(left)
      i += 1
    } else if (right !== undefined) {
      come.push(right)
      j += 1
    }
  }
  close()
  return changes
}

/** How long the longest common sequence of both ends is, from a line of the one and a line of the other (Hunt and McIlroy). */
function commonLengths(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((line, index) => line !== other[index])
  return first === -1 ? one.length : first
}
