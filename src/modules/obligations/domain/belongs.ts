import { contains, lengthInDays, overlap, type Period } from '../../../kernel/period.ts'
import type { Evidence, EvidenceFacts } from './evidence.ts'
import type { Obligation } from './obligation.ts'
import { reportPeriod } from './report-period.ts'

/**
 * Whether a record is about this span of the duty. A report belongs to the span that it covers, whenever it was written.
 * What is owed once may come late, as a paper does by itself and an event when a person links it: another meeting a year
 * later is not the one that was promised. Everything else belongs by its day.
 */
export function belongs(obligation: Obligation, period: Period, evidence: Evidence): boolean {
  const { counting } = obligation
  const { facts, on } = evidence
  if (!counting.countable || counting.settles === 'events') return contains(period, on)
  if (counting.term.kind === 'recurrence') {
    return facts.of === 'report' ? covers(facts.forPeriod, reportPeriod(obligation, period)) : contains(period, on)
  }
  if (evidence.linkedTo.includes(obligation.id)) return true
  return isPaper(facts) ? period.from <= on : contains(period, on)
}

/** More than half of the span: a report on a calendar year serves the year from approval that it mostly covers. */
function covers(report: Period, span: Period): boolean {
  const common = overlap(report, span)
  return common !== null && 2 * lengthInDays(common) > lengthInDays(span)
}

function isPaper(facts: EvidenceFacts): boolean {
  return facts.of === 'report' || (facts.of === 'record' && facts.kind === 'research')
}
