import { lengthInDays, overlap, type Period } from '../../../kernel/period.ts'
import type { Evidence } from './evidence.ts'
import type { Obligation } from './obligation.ts'

/**
 * Whether a record is about this span of the duty. A report belongs to the span that it covers, whenever it was written;
 * what is owed once may come late or be linked from any day; everything else belongs by its day.
 */
export function belongs(obligation: Obligation, period: Period, evidence: Evidence): boolean {
  const { counting } = obligation
  if (!counting.countable) return period.from <= evidence.on && evidence.on <= period.to
  if (counting.term.kind === 'recurrence' && counting.settles === 'output' && evidence.facts.of === 'report') {
    return covers(evidence.facts.forPeriod, period)
  }
  if (counting.settles === 'output' && counting.term.kind !== 'recurrence') {
    return period.from <= evidence.on || evidence.linkedTo.includes(obligation.id)
  }
  return period.from <= evidence.on && evidence.on <= period.to
}

/** More than half of the span: a report on a calendar year serves the year from approval that it mostly covers. */
function covers(report: Period, span: Period): boolean {
  const common = overlap(report, span)
  return common !== null && 2 * lengthInDays(common) > lengthInDays(span)
}
