import { firstOf, type Rule } from '../text/reading.ts'
import { continuous } from './continuous.ts'
import { deadline } from './deadline.ts'
import { due, first } from './due.ts'
import { duration } from './duration.ts'
import type { Piece } from './part.ts'
import { quantity } from './quantity.ts'
import { recurrence } from './recurrence.ts'
import { openEnd, reportedTime, window } from './window.ts'

/** Everything with a number, a date or a period. The order matters: what reads more words comes first. */
export const term: Rule<Piece> = firstOf(
  recurrence,
  duration,
  first,
  deadline,
  due,
  window,
  openEnd,
  reportedTime,
  continuous,
  quantity,
)
