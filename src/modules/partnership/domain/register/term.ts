import type { LocalDate } from '#kernel/local-date.ts'
import type { Term } from './member.ts'

/** Whether a term covers a day. */
export function lastsOn({ from, to }: Term, day: LocalDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

/** Whether any of several terms covers a day. */
export function anyLastsOn(terms: readonly Term[], day: LocalDate): boolean {
  return terms.some((term) => lastsOn(term, day))
}

/** Whether two terms have a day in common. */
export function meet(a: Term, b: Term): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a)
}

/** Whether a term ends before it begins, so that no day belongs to it. */
export function isReversed({ from, to }: Term): boolean {
  return from !== null && to !== null && to < from
}

function endsBefore(a: Term, b: Term): boolean {
  return a.to !== null && b.from !== null && a.to < b.from
}
