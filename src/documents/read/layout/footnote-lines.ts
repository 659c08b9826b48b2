import { type Line, textOfLine } from './lines.ts'
import type { PageLayout, Rule } from './page-layout.ts'

/** A note under the text of a page. */
export type NoteLines = { readonly page: number; readonly mark: string; readonly lines: readonly Line[] }

/** Notes of one page and the lines that they take. */
export type PageNotes = { readonly notes: readonly NoteLines[]; readonly taken: ReadonlySet<Line> }

/**
 * Notes at the foot of a page: what stands under the short rule and begins with a number, else the last lines that begin with a raised one.
 * Recognition loses small numbers: on a scan the look of the last lines is enough. `lines` are those outside tables, heads and feet left out.
 */
export function footnoteLines(lines: readonly Line[], loose: readonly Rule[], page: PageLayout): PageNotes {
  const rule = loose
    .filter((each) => isNoteRule(each, page))
    .find((each) => beginsNote(lines.find(({ baseline }) => baseline > each.at)))
  const marked =
    rule === undefined ? firstSmallNote(lines, page) : lines.findIndex(({ baseline }) => baseline > rule.at)
  const first = marked === -1 ? firstUnmarkedNote(lines, page) : marked
  if (first === -1) return { notes: [], taken: new Set() }
  const notes: { page: number; mark: string; lines: Line[] }[] = []
  for (const line of lines.slice(first)) {
    const mark = markOf(line)
    const last = notes.at(-1)
    if (mark !== null) notes.push({ page: page.page, mark, lines: [withoutMark(line)] })
    else if (last === undefined || (last.mark === '' && endsSentence(last.lines.at(-1))))
      notes.push({ page: page.page, mark: '', lines: [line] })
    else last.lines.push(line)
  }
  return { notes, taken: new Set(lines.slice(first)) }
}

/** A rule over notes is shorter than half of the page and begins where the text does, in its lower part. */
function isNoteRule({ direction, at, from, to }: Rule, { width, height }: PageLayout): boolean {
  const length = to - from
  return (
    direction === 'horizontal' &&
    at > height * 0.3 &&
    from < width * 0.3 &&
    length > width * 0.08 &&
    length < width * 0.45
  )
}

function beginsNote(line: Line | undefined): boolean {
  return line !== undefined && markOf(line) !== null
}

/** Without a rule: the first of the last lines, all small, that begins with a raised mark. */
function firstSmallNote(lines: readonly Line[], page: PageLayout): number {
  const usual = Math.max(...lines.slice(0, 1).map(({ size }) => size), ...lines.map(({ size }) => size))
  return lines.findIndex(
    (line, index) =>
      line.words[0]?.raised === true &&
      line.baseline > page.height / 2 &&
      lines.slice(index).every(({ size }) => size < usual * 0.95),
  )
}

/** On a scan: the first of the last lines that are all small, stand apart from the text and end as a sentence does. */
function firstUnmarkedNote(lines: readonly Line[], page: PageLayout): number {
  if (page.words.every(({ confidence }) => confidence === null) || !endsSentence(lines.at(-1))) return -1
  const sizes = page.words.map(({ size }) => size).toSorted((one, other) => one - other)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return lines.findIndex(
    (line, index) =>
      line.baseline > page.height * 0.6 &&
      lines.slice(index).every(({ size }) => size < usual * 0.95) &&
      page.words.every(({ baseline }) => baseline < line.baseline - usual * 2 || baseline > line.baseline - usual / 2),
  )
}

function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && /[.!?]$/u.test(textOfLine(line).trim())
}

/** The number at the beginning of a note. */
function markOf(line: Line): string | null {
  const [first] = line.words
  if (first?.raised === true) return markIn(first.text)
  const number = /^(\d{1,2})(?=\s|\p{L})/u.exec(textOfLine(line))?.[1]
  return number === undefined ? null : number
}

/** The number of a mark, without its bracket. */
export function markIn(text: string): string {
  return text.replace(/\)$/u, '')
}

function withoutMark(line: Line): Line {
  const [first, ...others] = line.words
  if (first === undefined) return line
  if (first.raised || /^\d{1,2}$/u.test(first.text)) return { ...line, words: others }
  return { ...line, words: [{ ...first, text: first.text.replace(/^\d{1,2}/u, '') }, ...others] }
}
