import { occurrencesOf } from '#deadlines/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { AgreementContent } from '../../agreements/index.ts'

/** The first deadline of the schedule that is still ahead, with its activity; null when nothing can be counted. */
export function nearestDeadline(
  content: Pick<AgreementContent, 'schedule'>,
  validity: Period | null,
  today: LocalDate,
): { readonly activity: string; readonly on: LocalDate } | null {
  if (validity === null) return null
  const ahead = content.schedule.flatMap(({ activity, term }) =>
    term.clauses
      .flatMap((clause) => occurrencesOf(clause, validity))
      .flatMap(({ to }) => (to >= today ? [{ activity, on: to }] : [])),
  )
  return ahead.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null
}
