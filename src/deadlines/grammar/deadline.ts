import { addDays, addMonths, type LocalDate, monthOf, yearOf } from '../../kernel/local-date.ts'
import { lengthInDays, type Period } from '../../kernel/period.ts'
import { afterPhrase, isMark, lookUp, type Reading, type Rule, skipWords } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { announcements, deadlineFillers, deadlineWords, inclusiveWords } from '../vocabulary/bounds.ts'
import { endWords, middleWords } from '../vocabulary/calendar.ts'
import { broken, type Piece } from './part.ts'
import { bareYear, wholePeriod } from './whole-period.ts'

/**
 * "do 31. 12. 2025", "nejpozději v březnu 2024", "max. únor 2024", "koncem roku 2024": due by the last day of the period.
 *
 *     deadline = (bound {bound} ["konce" | "poloviny"] | "koncem") (period | year) ["včetně"]
 */
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
  if (!bound.value && !isEnd) return null
  const start = isMiddle || isEnd ? skipWords(tokens, bound.end + 1, deadlineFillers) : bound.end
  const last = wholePeriod(tokens, start) ?? bareYear(tokens, start)
  if (last === null) return null
  const end = afterInclusive(tokens, last.end)
  if (last.value === 'broken') return { value: 'broken', end }
  return { value: isMiddle ? middleOf(last.value) : last.value.to, end }
}

/** The place after bound words and whether any of them binds: "s termínem nejpozději do", "ke dni", "na konci". */
export function afterBound(tokens: Tokens, at: number): Reading<boolean> {
  const start = afterAnnouncement(tokens, at)
  const words = skipWords(tokens, start, deadlineWords, deadlineFillers)
  const value = tokens.slice(start, words).some((token) => deadlineWords(token) !== undefined)
  const end = words > start && isMark(tokens, words, ':') ? words + 1 : words
  const isAtEnd = tokens[end]?.key === 'na' && lookUp(tokens, end + 1, endWords) !== undefined
  return { value, end: isAtEnd ? end + 1 : end }
}

function afterAnnouncement(tokens: Tokens, at: number): number {
  const end = afterPhrase(tokens, at, announcements) ?? at
  return end > at && isMark(tokens, end, ':') ? end + 1 : end
}

/** "do 31. 12. 2024 včetně": says what "do" means already, unless more follows ("včetně pracovních skupin"). */
function afterInclusive(tokens: Tokens, at: number): number {
  const after = tokens[at + 1]
  const isLast = after === undefined || after.kind === 'mark' || after.kind === 'close' || after.linesBefore > 0
  return isLast && lookUp(tokens, at, inclusiveWords) !== undefined ? at + 1 : at
}

/** The 15th of a month; the last day of the first half of anything longer. */
function middleOf(period: Period): LocalDate | 'broken' {
  if (lengthInDays(period) <= 31) return addDays(period.from, 14)
  const months = 12 * (yearOf(period.to) - yearOf(period.from)) + monthOf(period.to) - monthOf(period.from) + 1
  return months % 2 === 0 ? addDays(addMonths(period.from, months / 2), -1) : 'broken'
}
