import { firstOf, type Rule } from '../text/reading.ts'
import { continuous } from './continuous.ts'
import { deadline } from './deadline.ts'
import { due, everySeason, first } from './due.ts'
import { duration } from './duration.ts'
import type { Piece } from './part.ts'
import { quantity } from './quantity.ts'
import { recurrence } from './recurrence.ts'
import { relative } from './relative.ts'
import { openEnd, reportedTime, window } from './window.ts'

/**
 * Everything with a number, a date or a period. The order matters: what reads more words comes first.
 *
 *     term = recurrence | duration | first | relative | deadline | due | window | open end | reported time | continuous | quantity
 */
export const term: Rule<Piece> = firstOf(
  recurrence,
  duration,
  first,
  relative,
  deadline,
  everySeason,
  due,
  window,
  openEnd,
  reportedTime,
  continuous,
  quantity,
)
