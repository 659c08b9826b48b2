import {
  addDays,
  addYears,
  dayOf,
  daysBetween,
  earlier,
  isLocalDate,
  type LocalDate,
  lastDayOfMonth,
  lastDayOfYear,
  later,
} from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { isApproved, type Status, type StepName, type TakenStep } from './life-cycle.ts'

/** Days before the end from which an agreement is called expiring. */
export const expiryWarningDays = 180

/**
 * What the day makes of a version: validity runs from the assembly's approval; unsigned it is in force all the same, and a
 * termination that is agreed for a later day leaves it in force until then.
 */
export type Phase = 'not-in-force' | 'upcoming' | 'in-force' | 'expiring' | 'ended'

export function phaseOn(status: Status, validity: Period | null, today: LocalDate): Phase {
  const ending = status === 'replaced' || status === 'terminated'
  if (validity === null) return ending ? 'ended' : 'not-in-force'
  if (!isApproved(status) && !ending) return 'not-in-force'
  if (today < validity.from) return 'upcoming'
  if (today > validity.to) return 'ended'
  return daysBetween(today, validity.to) <= expiryWarningDays ? 'expiring' : 'in-force'
}

export type PrintedValidity = {
  readonly years: number | null
  readonly from: string | null
  readonly to: string | null
}

/**
 * The validity that follows from what the form prints: from the approval to the printed end, else so many years less a day
 * („počet let od data schválení dokumentu orgánem územního celku“). Null when the form does not say enough.
 */
export function validityOf(printed: PrintedValidity, approval: LocalDate | null): Period | null {
  const from = approval ?? firstDayOfPartial(printed.from)
  if (from === null) return null
  const to =
    lastDayOfPartial(printed.to) ?? (printed.years === null ? null : addDays(addYears(from, printed.years), -1))
  return to === null || to < from ? null : { from, to }
}

/** Steps that end a version before its time. */
export const endingSteps: readonly StepName[] = ['termination', 'replacement']

/** The validity as far as it goes: a termination or a replacement ends it the day before. */
export function shortenedBy(
  agreed: Period | null,
  steps: readonly Pick<TakenStep, 'step' | 'takenOn'>[],
): Period | null {
  const ending = steps.find(({ step }) => endingSteps.includes(step))
  if (agreed === null || ending === undefined || ending.takenOn === null) return agreed
  const lastDay = addDays(ending.takenOn, -1)
  return { from: agreed.from, to: later(agreed.from, earlier(agreed.to, lastDay)) }
}

/** First day of a date that may lack day or month: 2022 → 1. 1. 2022. */
export function firstDayOfPartial(text: string | null): LocalDate | null {
  if (text === null) return null
  if (isLocalDate(text)) return text
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  return year === undefined ? null : dayOf(Number(year), month === undefined ? 1 : Number(month), 1)
}

/** Last day of a date that may lack day or month: 2026 → 31. 12. 2026. */
export function lastDayOfPartial(text: string | null): LocalDate | null {
  if (text === null) return null
  if (isLocalDate(text)) return text
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  if (year === undefined) return null
  return month === undefined ? lastDayOfYear(Number(year)) : lastDayOfMonth(Number(year), Number(month))
}
