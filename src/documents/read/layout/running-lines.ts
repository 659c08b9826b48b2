import { type Line, textOfLine } from './lines.ts'

/** Shares of the page in which heads and feet stand. */
const head = 0.12
const foot = 0.9

export type RunningLines = {
  readonly lines: ReadonlySet<Line>
  /** What the heads and the feet say, page numbers left out. */
  readonly header: string | null
  readonly footer: string | null
}

/** Lines that come again on other pages at the same height, and numbers of pages. `pages` are the lines outside tables, by pages. */
export function runningLines(pages: readonly (readonly Line[])[]): RunningLines {
  const outer = pages.map((lines) => lines.filter(isOuter))
  const counts = new Map<string, number>()
  for (const lines of outer) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const running = outer.flat().filter((line) => (counts.get(keyOf(line)) ?? 0) > 1 || isPageNumber(line))
  return { lines: new Set(running), header: repeatedText(running, isHead), footer: repeatedText(running, isFoot) }
}

function isOuter(line: Line): boolean {
  return isHead(line) || isFoot(line)
}

function isHead({ baseline, page }: Line): boolean {
  return baseline < page.height * head
}

function isFoot({ baseline, page }: Line): boolean {
  return baseline > page.height * foot
}

/** The text with its numbers masked, and its height on the page: from the top or from the bottom, for pages of other sizes. */
function keyOf(line: Line): string {
  const height = isHead(line) ? line.baseline : line.page.height - line.baseline
  return `${textOfLine(line).replace(/\d+/gu, '#')}@${Math.round((height / line.size) * 2)}`
}

function isPageNumber(line: Line): boolean {
  return isFoot(line) && pageNumber.test(textOfLine(line))
}

const pageNumber = /^[-–\s]*(?:strana|stránka|str\.|page|list)?\s*\d{1,3}\s*(?:(?:\/|z|ze|of)\s*\d{1,3})?[-–\s]*$/iu

/** What all pages say alike, without the numbers of pages. */
function repeatedText(lines: readonly Line[], stands: (line: Line) => boolean): string | null {
  const texts = lines
    .filter((line) => stands(line) && !pageNumber.test(textOfLine(line)))
    .map((line) => textOfLine(line))
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index)
  return [...new Set(repeated)].join('\n') || null
}
