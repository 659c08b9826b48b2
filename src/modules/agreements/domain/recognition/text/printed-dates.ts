import { dayOf } from '#kernel/local-date.ts'
import { foldInPlace } from './fold-in-place.ts'

/** Months in all cases of the declension, without diacritics. Longer stems first: červenec before červen. */
const months: readonly (readonly [RegExp, number])[] = [
  [/^led(?:en|na|nu)$/, 1],
  [/^unor(?:a|u|em)?$/, 2],
  [/^brez(?:en|na|nu)$/, 3],
  [/^dub(?:en|na|nu)$/, 4],
  [/^kvet(?:en|na|nu)$/, 5],
  [/^cerven(?:ec|ce|ci)$/, 7],
  [/^cerv(?:en|na|nu)$/, 6],
  [/^srp(?:en|na|nu)$/, 8],
  [/^zari$/, 9],
  [/^rij(?:en|na|nu)$/, 10],
  [/^listopadu?$/, 11],
  [/^prosin(?:ec|ce|ci)$/, 12],
]
const monthName = '(?:led|unor|brez|dub|kvet|cerv|srp|zari|rij|listop|prosin)[a-z]*'

/** One point of time as printed: a day, a month or a year, in source form for building larger patterns. */
export const datePattern = [
  '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  '\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}(?!\\d)',
  `\\d{1,2}\\.\\s?${monthName}\\s\\d{4}(?!\\d)`,
  `${monthName},?\\s\\d{4}(?!\\d)`,
  '(?<![\\d/])\\d{1,2}\\s?/\\s?\\d{4}(?!\\d)',
  // "KPSV 2021+" is a name.
  '(?<![\\d./-])(?:19|20)\\d{2}(?![\\d/+])',
].join('|')

/** ISO 8601 of one printed point of time, partial when only month or year stand (`2022-09`); null when the calendar has none. */
export function isoOf(printed: string): string | null {
  const text = foldInPlace(printed).trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (day) return dayOf(Number(day[3]), Number(day[2]), Number(day[1]))
  const worded = /^(?:(\d{1,2})\.\s?)?([a-z]+),?\s(\d{4})$/.exec(text)
  if (worded) return ofMonthName(worded[1], worded[2] ?? '', Number(worded[3]))
  const month = /^(\d{1,2})\s?\/\s?(\d{4})$/.exec(text)
  if (month) return monthOfYear(Number(month[2]), Number(month[1]))
  return /^\d{4}$/.test(text) ? text : null
}

const everyDate = new RegExp(datePattern, 'g')

/** All points of time printed in a text, in order; impossible days are left out. */
export function printedDates(text: string): readonly { readonly iso: string; readonly raw: string }[] {
  return Array.from(foldInPlace(text).matchAll(everyDate)).flatMap((match) => {
    const raw = text.slice(match.index, match.index + match[0].length)
    const iso = isoOf(raw)
    return iso === null ? [] : [{ iso, raw }]
  })
}

const printedDay = new RegExp(
  `(?<![\\d.,/])\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|${monthName}\\s)(?:\\d{4}|(?:20|19|02)\\d)(?![\\d.]*\\d)`,
  'g',
)

/** Dates with a missing digit of the year or with a day that no calendar has: "28. 2. 202", "31. listopadu 2024". */
export function brokenDates(text: string): readonly string[] {
  return Array.from(foldInPlace(text).matchAll(printedDay)).flatMap((match) => {
    const printed = text.slice(match.index, match.index + match[0].length)
    return isoOf(printed) === null ? [printed] : []
  })
}

function ofMonthName(day: string | undefined, name: string, year: number): string | null {
  const month = months.find(([pattern]) => pattern.test(name))?.[1]
  if (month === undefined) return null
  return day === undefined ? monthOfYear(year, month) : dayOf(year, month, Number(day))
}

function monthOfYear(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}
