import { foldSpaces } from '#kernel/folding.ts'
import { daysInText } from './days-in-text.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import type { Read } from './proposal.ts'

const openingLines = 6
const longestPlace = 150
const sureness = { labelled: 0.95, sentence: 0.8 } as const
const times =
  /(?:od\s)?\d{1,2}(?:[.:]\d{2})?\s?(?:h\b|hod\p{L}*\.?)?\s*(?:(?:[-–—]|do|až)\s*\d{1,2}(?:[.:]\d{2})?)?\s?(?:h\b|hod\p{L}*\.?)/giu
const inSentence =
  /^[\s,]*(?:(?:od|v|ve)\s+\d[\d.:]*\s*(?:hodin|hod\.?|h)?(?:\s*(?:do|–|-)\s*[\d.:]+\s*(?:hodin|hod\.?|h)?)?[\s,]*)?((?:v|ve|na)\s+\p{L}[^;]{3,}?)\.?$/iu

/** Where the meeting was: beside its label, else what a sentence of the opening says after its day. */
export function placeOfPaper(lines: readonly PaperLine[], parts: readonly LabelledPart[]): Read<string> | null {
  for (const { label, lines: values, passage } of parts) {
    const text = values.join(', ')
    const value = label === 'place' ? tidy(text) : label === 'day-and-place' ? tidy(withoutDayAndTime(text)) : ''
    if (value !== '') return { value, passage, confidence: sureness.labelled }
  }
  for (const { text, row, passage } of lines.slice(0, openingLines)) {
    const [first] = row === null ? daysInText(text) : []
    if (first === undefined) continue
    const value = tidy(inSentence.exec(text.slice(first.at + first.raw.length))?.[1] ?? '')
    if (value !== '') return { value, passage, confidence: sureness.sentence }
  }
  return null
}

function withoutDayAndTime(text: string): string {
  const withoutDays = daysInText(text).reduce((rest, { raw }) => rest.replace(raw, ' '), text)
  return withoutDays.replace(times, ' ')
}

function tidy(text: string): string {
  const place = foldSpaces(text).replace(/^[\s,;:–-]+|[\s,;:.–-]+$/gu, '')
  return place.length > longestPlace ? '' : place
}
