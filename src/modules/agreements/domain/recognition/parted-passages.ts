import { isFootnote } from './footnotes.ts'
import { linesOfText } from './lines.ts'
import { isInRow, type Passage, partOfPassage } from './passage.ts'
import { headingMatch } from './section-heading.ts'
import { beginsField } from './text/field-label.ts'

/** A text whose longest line is longer was not broken at the margin of a page. */
const widestPage = 200
/** Lines shorter than this are lines of their own, as in a cell. */
const narrowestPage = 60
/** Letters differ in width: a line counts as full when the next word would have filled so much of the longest one. */
const full = 0.9
const linesOfHeading = 2
/** The last line of a paragraph is shorter than this share of the others. */
const lastLine = 0.6

/**
 * Passages of several lines, put in order: where another part of the form begins inside one, it is cut, and in texts without
 * a structure of their own the lines that only the margin broke are put together.
 */
export function partedPassages(passages: readonly Passage[], guessed: boolean): readonly Passage[] {
  const longest = passages.reduce((most, { raw }) => Math.max(most, longestLine(raw)), 0)
  const broken = guessed && longest <= widestPage
  return passages
    .flatMap((passage) => (isOfLines(passage) ? partsOf(passage, broken) : [passage]))
    .map((passage, order) => ({ ...(broken && isOfLines(passage) ? unwrapped(passage) : passage), order }))
}

function isOfLines(passage: Passage): boolean {
  return !isInRow(passage) && passage.raw.includes('\n')
}

function partsOf(passage: Passage, broken: boolean): readonly Passage[] {
  const lines = passage.raw.split('\n')
  const longest = longestLine(passage.raw)
  const note = broken && isFootnote(passage, true)
  const starts = [0]
  for (let index = 1; index < lines.length; index += 1) {
    const count = linesOfPart(lines, index)
    if (count === 0 && note && endsParagraph(lines, index, longest)) starts.push(index)
    if (count === 0) continue
    starts.push(index)
    if (index + count < lines.length && isHeading(lines.slice(index, index + count).join(' ')))
      starts.push(index + count)
    index += count - 1
  }
  if (starts.length === 1) return [passage]
  return [...new Set(starts)].map((start, index, all) =>
    partOfPassage(passage, lines.slice(start, all[index + 1]).join('\n')),
  )
}

/** How many lines the heading or label takes that begins here; 0 when none does. A page that begins inside a paragraph is a cut. */
function linesOfPart(lines: readonly string[], index: number): number {
  for (let count = linesOfHeading; count > 0; count -= 1) {
    const text = lines.slice(index, index + count).join(' ')
    if (index + count <= lines.length && isHeading(text)) return count
  }
  const line = lines[index] ?? ''
  return beginsField(line) || (/^[ \f]\p{Lu}/u.test(line) && !/^\s/u.test(lines[0] ?? '')) ? 1 : 0
}

/** Whether the line above is the short end of a paragraph of full lines: after a note the text of the next page may go on. */
function endsParagraph(lines: readonly string[], index: number, longest: number): boolean {
  const above = lines[index - 1]?.trim() ?? ''
  const short = longest >= narrowestPage && above.length < longest * lastLine
  return short && /[.!?]$/u.test(above) && /^\s*\p{Lu}/u.test(lines[index] ?? '')
}

function isHeading(text: string): boolean {
  return headingMatch(text)?.rest === ''
}

function unwrapped(passage: Passage): Passage {
  const lines = passage.raw.split('\n')
  const longest = longestLine(passage.raw)
  if (longest < narrowestPage) return passage
  const text = lines.reduce((before, line, index) => {
    const wrapped = isFull(lines[index - 1] ?? '', line, longest) && !/^\s*[-–•·▪●◦*]\s/u.test(line)
    return `${before}${wrapped ? ' ' : '\n'}${line.trim()}`
  })
  return { ...passage, lines: linesOfText(text, passage) }
}

/** Whether the first word of the next line would not have fitted any more. */
function isFull(line: string, next: string, longest: number): boolean {
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? ''
  return line.trimEnd().length + 1 + word.length >= longest * full
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.trim().length), 0)
}
