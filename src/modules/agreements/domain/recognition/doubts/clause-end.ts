import type { Clause } from '#deadlines/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** The last day of which a clause speaks; null when it names none. */
export function clauseEnd(clause: Clause): LocalDate | null {
  switch (clause.kind) {
    case 'window':
    case 'duration':
      return clause.to
    case 'deadline':
      return clause.by
    case 'recurrence':
      return clause.firstBy
    case 'quantity':
    case 'condition':
    case 'on-demand':
    case 'continuous':
    case 'scope':
    case 'missing':
    case 'unparsed':
      return null
    default:
      return clause satisfies never
  }
}
