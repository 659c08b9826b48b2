import { addDays, addMonths, type LocalDate, monthOf, yearOf } from '../../kernel/local-date.ts'
import { lengthInDays, type Period } from '../../kernel/period.ts'
import { isMark, lookUp, type Reading, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { deadlineFillers, deadlineWords } from '../vocabulary/bounds.ts'
import { endWords, middleWords } from '../vocabulary/calendar.ts'
import { broken, type Piece } from './part.ts'
import { bareYear } from './periods.ts'
import { wholePeriod } from './whole-period.ts'

/** "do 31. 12. 2025", "nejpozději v březnu 2024", "max. únor 2024", "koncem roku 2024": due by the last day of the period. */
export const deadline: Rule<Piece> = (tokens, at) => {
  const by = lastDay(tokens, at)
  if (by === null) return null
  return {
    value: by.value === 'broken' ? broken : { role: 'head', heads: [{ kind: 'deadline', by: by.value }] },
    end: by.end,
  }
}

/** The day itself; a bound word or the word "end" must stand before it. */
export const lastDay: Rule<LocalDate | 'broken'> = (tokens, at) => {
  const bound = afterBound(tokens, at)
  const isMiddle = lookUp(tokens, bound.end, middleWords) !== undefined
  const isEnd = lookUp(tokens, bound.end, endWords) !== undefined
  if (bound.value ? false : !isEnd) return null
  const start = isMiddle || isEnd ? bound.end + 1 : bound.end
  const last = wholePeriod(tokens, start) ?? bareYear(tokens, start)
  if (last === null) return null
  if (last.value === 'broken') return { value: 'broken', end: last.end }
  return { value: isMiddle ? middleOf(last.value) : last.value.to, end: last.end }
}

/** The place after bound words and whether any of them binds: "nejpozději do", "ke dni", "v". */
export function afterBound(tokens: Tokens, at: number): Reading<boolean> {
  let end = at
  let binds = false
  for (; (lookUp(tokens, end, deadlineWords) ?? lookUp(tokens, end, deadlineFillers)) !== undefined; end += 1) {
    binds ||= lookUp(tokens, end, deadlineWords) !== undefined
    if (isMark(tokens, end + 1, ':')) end += 1
  }
  return { value: binds, end }
}

/** The 15th of a month; the last day of the first half of anything longer. */
function middleOf(period: Period): LocalDate | 'broken' {
  if (lengthInDays(period) <= 31) return addDays(period.from, 14)
  const months = 12 * (yearOf(period.to) - yearOf(period.from)) + monthOf(period.to) - monthOf(period.from) + 1
  return months % 2 === 0 ? addDays(addMonths(period.from, months / 2), -1) : 'broken'
}
