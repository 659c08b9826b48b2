import { yearOf } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import type { ObligationSeed } from './obligation.ts'
import { reportPeriod } from './report-period.ts'

/**
 * The duty's short name: the form's usual name where the duty was recognised, else the agreement's own words. A report is
 * named with the time that it covers, so that the one still owed and the next one are told apart.
 */
export function titleOf(obligation: ObligationSeed, language: Language, period?: Period): string {
  const name = nameOf(obligation, language)
  const { counting } = obligation
  if (period === undefined || !counting.countable || counting.settles !== 'output') return name
  if (counting.term.kind !== 'recurrence') return name
  const messages = messagesIn(language).obligations
  const { from, to } = reportPeriod(obligation, period)
  const ofOneYear = counting.term.per === 'year' && yearOf(from) === yearOf(to)
  return ofOneYear ? messages.forYear(name, yearOf(to)) : messages.forPeriod(name, from, to)
}

function nameOf({ duty, rule, title }: ObligationSeed, language: Language): string {
  const messages = messagesIn(language).obligations
  const attendants = rule.from === 'meeting' ? rule.requiredRoles : []
  if (duty === null) return title
  if (attendants.length === 0) return messages.duties[duty]
  const meeting = messages.meetingOf(attendants)
  return duty === 'plan-consultation' ? messages.aboutPlan(meeting) : meeting
}

/** What each side owes, in the words of the schedule; null where the schedule is silent. */
export function owedBy(obligation: ObligationSeed, language: Language): { unit: string | null; agency: string | null } {
  if (obligation.duty === 'education-hours') return messagesIn(language).obligations.training
  return { unit: obligation.unitOwes, agency: obligation.agencyOwes }
}
