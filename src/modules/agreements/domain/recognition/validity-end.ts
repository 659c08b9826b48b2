import { addDays, addYears, isLocalDate, type LocalDate, lastDayOfMonth, lastDayOfYear } from '#kernel/local-date.ts'
import type { AgreementDraft } from '../draft.ts'

type Draft = Pick<AgreementDraft, 'fields' | 'schedulePeriod'>

/** The end that the validity section prints, as its last day. */
export function printedEnd(draft: Draft): LocalDate | null {
  const to = draft.fields['validity.to'].value
  return to === null ? null : lastDayOf(to)
}

/** The end that follows from the years: they run from the approval by the unit's assembly. */
export function countedEnd(draft: Draft): LocalDate | null {
  const years = draft.fields['validity.years'].value
  const approval = approvalDay(draft)
  return years === null || approval === null ? null : addDays(addYears(approval, years), -1)
}

/** The day of approval, null when the form does not give a whole day. */
export function approvalDay(draft: Draft): LocalDate | null {
  const date = draft.fields['approval.date'].value
  return date !== null && isLocalDate(date) ? date : null
}

/** The last day of a day, a month or a year: 2026 → 2026-12-31. */
export function lastDayOf(partial: string): LocalDate | null {
  if (isLocalDate(partial)) return partial
  const [year = '', month] = partial.split('-')
  if (!/^\d{4}$/.test(year)) return null
  return month === undefined ? lastDayOfYear(Number(year)) : lastDayOfMonth(Number(year), Number(month))
}
