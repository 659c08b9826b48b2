import type { LocalDate } from '#kernel/local-date.ts'
import type { Agreement } from './agreement.ts'
import { type Phase, phaseOn } from './validity.ts'

/** What a unit lives by comes first; what has ended stays open to the town („město pokračuje“). */
const precedence: Readonly<Record<Phase, number>> = {
  'in-force': 0,
  expiring: 0,
  upcoming: 1,
  ended: 2,
  'not-in-force': 3,
}

/** The agreement that speaks for a unit on a day: the one in force, else the next, else the last; of equals the later. */
export function currentAgreement(agreements: readonly Agreement[], today: LocalDate): Agreement | null {
  const rank = ({ current }: Agreement): number => precedence[phaseOn(current.status, current.validity, today)]
  const begins = ({ current }: Agreement): string => current.validity?.from ?? ''
  const [first] = agreements.toSorted((a, b) => rank(a) - rank(b) || begins(b).localeCompare(begins(a)))
  return first ?? null
}
