import type { TimeOfDay } from '#kernel/time-of-day.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { daysInText } from './days-in-text.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import type { Read } from './proposal.ts'

export type TimesOfPaper = { readonly startsAt: Read<TimeOfDay> | null; readonly endsAt: Read<TimeOfDay> | null }

const time = String.raw`(\d{1,2}(?:[.:]\d{2})?)`
const unit = String.raw`\s?(?:h\b|hod\p{L}*\.?)?`
const range = new RegExp(
  String.raw`(?<![\d.:])${time}${unit}\s*(?:[-–—]|do|až)\s*${time}${unit}(?![\d:]|\.\d|\.\s\d)`,
  'iu',
)
const single = new RegExp(
  String.raw`(?<![\d.:])(?:(?:od|v|ve|začátek|zahájení)\s+)?(\d{1,2}[.:]\d{2})${unit}(?![\d:]|\.\d|\.\s\d)|(?:od|v|ve)\s(\d{1,2})\s?(?:h\b|hod)`,
  'iu',
)
const openingLines = 12
const sureness = { labelled: 0.95, opening: 0.8 } as const

/** When the meeting began and ended: beside labels, else in the lines of the opening that speak of hours. */
export function timesOfPaper(lines: readonly PaperLine[], parts: readonly LabelledPart[]): TimesOfPaper {
  const labelled = parts.flatMap(({ label, lines: values, passage }) => {
    const times = timesInText(values.join(' '))
    const read = (value: TimeOfDay | null) =>
      value === null ? null : { value, passage, confidence: sureness.labelled }
    if (label === 'start') return [{ startsAt: read(times.startsAt), endsAt: null }]
    if (label === 'end') return [{ startsAt: null, endsAt: read(times.endsAt ?? times.startsAt) }]
    const both = label === 'time' || label === 'day' || label === 'day-and-place'
    return both ? [{ startsAt: read(times.startsAt), endsAt: read(times.endsAt) }] : []
  })
  const opening = lines.slice(0, openingLines).flatMap(({ text, row, passage }) => {
    if (row !== null || !/\d\s?(?:h\b|hod)|\d:\d\d/iu.test(text)) return []
    const { startsAt, endsAt } = timesInText(text)
    const read = (value: TimeOfDay | null) => (value === null ? null : { value, passage, confidence: sureness.opening })
    return [{ startsAt: read(startsAt), endsAt: read(endsAt) }]
  })
  const all = [...labelled, ...opening]
  const startsAt = all.map((one) => one.startsAt).find((one) => one !== null) ?? null
  const endsAt = all.map((one) => one.endsAt).find((one) => one !== null) ?? null
  const sound = startsAt === null || endsAt === null || startsAt.value < endsAt.value
  return { startsAt, endsAt: sound ? endsAt : null }
}

/** „9.00–11.30“, „od 9 do 11 hodin“, „v 9:00 hod.“; days are no times. */
export function timesInText(text: string): { readonly startsAt: TimeOfDay | null; readonly endsAt: TimeOfDay | null } {
  const without = daysInText(text).reduce((rest, { raw }) => rest.replace(raw, ' '), text)
  const [, from, to] = range.exec(without) ?? []
  if (from !== undefined && to !== undefined) return { startsAt: parseTimeOfDay(from), endsAt: parseTimeOfDay(to) }
  const [, dotted, whole] = single.exec(without) ?? []
  return { startsAt: parseTimeOfDay(dotted ?? whole ?? ''), endsAt: null }
}
