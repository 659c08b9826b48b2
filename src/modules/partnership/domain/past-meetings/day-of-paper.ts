import { fold } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayInCell, daysInText, impossibleDays } from './days-in-text.ts'
import type { LabelledPart } from './labelled-parts.ts'
import { labelOf } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import type { ProposalDoubt, Read } from './proposal.ts'

export type DayOfPaper = { readonly day: Read<LocalDate> | null; readonly doubts: readonly ProposalDoubt[] }

/** Where a day stands says how sure it is the day of the meeting. */
const sureness = { labelled: 0.98, held: 0.95, opening: 0.85, body: 0.5, fileName: 0.6 } as const
const openingLines = 8
const bodyLines = 40

const heldBefore =
  /(?:konan\p{L}*|konal\p{L}* se|uskutecni\p{L}*|ze dne|jednani dne|schuzky|setkani|zapis|listina|pozvanka).{0,60}$/u
/** The day of another meeting, of a task, or of the signing of the minutes. */
const anotherBefore =
  /\b(?:pristi\p{L}*|dalsi\p{L}*|nasledujici\p{L}*|minul\p{L}*|predchoz\p{L}*|predesl\p{L}*|do|nejpozdeji|zapsal\p{L}*|overil\p{L}*|vyhotov\p{L}*|schvalen\p{L}*|ve zneni)(?:\s\p{L}+){0,5}$/u
const signature = /^v[e]? \p{L}+(?: \p{L}+){0,3},? dne\s*$/u

/** The day of the meeting: beside its label, after „konaného dne“, in the opening, else in the text or the name of the file. */
export function dayOfPaper(lines: readonly PaperLine[], parts: readonly LabelledPart[], fileName: string): DayOfPaper {
  const found = [...inLabels(parts), ...inLines(lines)]
  const best = Math.max(0, ...found.map(({ confidence }) => confidence))
  const [first, ...others] = found.filter(({ confidence }) => confidence === best)
  if (first !== undefined) {
    const days = [...new Set([first, ...others].map(({ value }) => value))]
    return { day: first, doubts: days.length > 1 ? [{ code: 'several-days', days }] : [] }
  }
  const [text] = [
    ...parts.filter(({ label }) => isDay(label)).flatMap((part) => part.lines),
    ...openingTexts(lines),
  ].flatMap((line) => impossibleDays(line))
  if (text !== undefined) return { day: null, doubts: [{ code: 'day-impossible', text }] }
  const named = dayInFileName(fileName)
  if (named === null) return { day: null, doubts: [{ code: 'no-day' }] }
  const passage = { page: null, text: fileName, box: null }
  return { day: { value: named, passage, confidence: sureness.fileName }, doubts: [] }
}

function inLabels(parts: readonly LabelledPart[]): readonly Read<LocalDate>[] {
  return parts.flatMap(({ label, lines, passage }) => {
    const value = isDay(label) ? dayInCell(lines.join(' ')) : null
    return value === null ? [] : [{ value, passage, confidence: sureness.labelled }]
  })
}

function isDay(label: LabelledPart['label']): boolean {
  return label === 'day' || label === 'day-and-place' || label === 'time'
}

function inLines(lines: readonly PaperLine[]): readonly Read<LocalDate>[] {
  return lines.slice(0, bodyLines).flatMap(({ text, row, passage }, index) => {
    if (row !== null || labelOf(text)?.label === 'other') return []
    return daysInText(text).flatMap(({ day, at }) => {
      const before = fold(text.slice(0, at))
      if (anotherBefore.test(before) || signature.test(before)) return []
      const opening = index < openingLines
      const confidence = opening && heldBefore.test(before) ? sureness.held : opening ? sureness.opening : sureness.body
      return [{ value: day, passage, confidence }]
    })
  })
}

function openingTexts(lines: readonly PaperLine[]): readonly string[] {
  return lines.slice(0, openingLines).map(({ text }) => text)
}

/** „zapis_2023-02-14.docx“, „LP 14_2_2023.pdf“. */
function dayInFileName(name: string): LocalDate | null {
  const text = name.replace(/\.[a-z]{3,4}$/i, '')
  const iso = text.replace(/(\d{4})[-_. ](\d{2})[-_. ](\d{2})(?!\d)/, '$1-$2-$3')
  const [first] = daysInText(iso)
  if (first !== undefined) return first.day
  return dayInCell(text.replace(/(\d{1,2})[-_. ]{1,2}(\d{1,2})[-_. ]{1,2}(\d{4})(?!\d)/, '$1.$2.$3'))
}
