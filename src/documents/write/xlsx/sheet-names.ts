/** Excel takes no more letters. */
const longest = 31

/**
 * Names of sheets as Excel takes them: no sign of a path or a formula, none at all longer than 31 letters, none twice, whatever the size
 * of the letters.
 * @example sheetNames(['Závazky: obec/ASZ', 'závazky: obec/asz']) // ['Závazky obec ASZ', 'závazky obec asz 2']
 */
export function sheetNames(wishes: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wishes.map((wish, index) => {
    const plain = plainName(wish) || String(index + 1)
    let name = cut(plain, '')
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = cut(plain, ` ${number}`)
    taken.add(name.toLowerCase())
    return name
  })
}

/** Excel keeps the name „History“ for itself, and takes no apostrophe at an end. */
function plainName(wish: string): string {
  const name = wish
    // oxlint-disable-next-line no-control-regex
    .replace(/[\\/?*:[\]\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  return name.toLowerCase() === 'history' ? `${name}_` : name
}

function cut(name: string, end: string): string {
  const letters = Array.from(name)
  let kept = letters.join('')
  while (kept.length > longest - end.length) {
    letters.pop()
    kept = letters.join('')
  }
  return `${kept.trimEnd()}${end}`
}
