import { workingDayOnOrBefore } from '#kernel/czech-holidays.ts'
import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Days before the deadline at which it is called to mind; the last time is its last working day before. */
const firstNotice = 30
const secondNotice = 7
/** What has no deadline is called to mind once, after so many days of waiting. */
const patience = 7

/**
 * The reminder whose turn it is on a day: `30`, `7` and `1` before the deadline, after it `late-0` and then a new one each week,
 * `waiting` for what has no deadline. Null when none is. Each is sent once; the one that fell on a holiday has its turn until the
 * next begins, so it comes on the first working day.
 */
export function thresholdOf({ by, since, subject }: AgendaItem, day: LocalDate): string | null {
  if (by === null) return since !== null && daysBetween(since, day) >= patience ? 'waiting' : null
  const left = daysBetween(day, by)
  if (left < 0) return subject.kind === 'meeting' ? null : `late-${Math.floor((-left - 1) / 7)}`
  if (day >= workingDayOnOrBefore(addDays(by, -1))) return '1'
  if (left <= secondNotice) return '7'
  // Nobody needs to hear of a meeting a month ahead: it is in the calendar.
  return left <= firstNotice && subject.kind !== 'meeting' ? '30' : null
}
