import { workingDayOnOrAfter } from '#kernel/czech-holidays.ts'
import { addDays, addMonths, type LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'

/** How meetings repeat: every so many weeks or months from the first one, no later than a day. */
export type Repetition = {
  readonly first: LocalDate
  readonly every: number
  readonly unit: RepetitionUnit
  readonly until: LocalDate
}

export const repetitionUnits = ['weeks', 'months'] as const
export type RepetitionUnit = (typeof repetitionUnits)[number]

/** A day of a series, and the one from which it was moved because nobody works then. */
export type SeriesDay = { readonly on: LocalDate; readonly movedFrom: LocalDate | null }

/** Most meetings that are planned at once: two years every fortnight. */
export const mostAtOnce = 53

/**
 * The days of a series, each on a working day (act 245/2000 Sb.): what falls on a day off moves to the next one that is not, the
 * rhythm goes on from the day itself. Every month means the same day of each month, the last one where it is shorter.
 *
 * @throws Refusal `series.every_impossible`, `series.until_before_first`, `series.too_many`
 */
export function seriesDays({ first, every, unit, until }: Repetition): readonly SeriesDay[] {
  if (!Number.isInteger(every) || every < 1 || every > 52) throw new Refusal('series.every_impossible', {}, 'every')
  if (until < first) throw new Refusal('series.until_before_first', { first, until }, 'until')
  const days: SeriesDay[] = []
  for (let count = 0; ; count += 1) {
    const meant = unit === 'weeks' ? addDays(first, 7 * every * count) : addMonths(first, every * count)
    const on = workingDayOnOrAfter(meant)
    if (on > until) break
    days.push({ on, movedFrom: on === meant ? null : meant })
    if (days.length > 1_000) break
  }
  if (days.length > mostAtOnce) throw new Refusal('series.too_many', { count: days.length, most: mostAtOnce }, 'until')
  return days
}
