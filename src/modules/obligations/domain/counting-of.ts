import type { Clause } from '../../../deadlines/index.ts'
import { fold } from '../../../kernel/folding.ts'
import type { ScheduleRow } from '../../agreements/index.ts'
import type { EvidenceRule } from './evidence-rule.ts'
import type { CountableClause, Counting } from './obligation.ts'

/** Whether and how a clause can be counted. A number of events beside a single day is a quantity until that day. */
export function countingOf(clause: Clause, targets: ScheduleRow['targets'], rule: EvidenceRule): Counting {
  switch (clause.kind) {
    case 'recurrence':
    case 'quantity':
      return countable(clause, rule.from === 'report' ? 'output' : 'events')
    case 'window':
    case 'deadline':
      return quantityOf(targets) ?? countable(clause, 'output')
    case 'duration':
      return countable({ kind: 'window', from: clause.from, to: clause.to, what: null }, 'output')
    case 'missing':
      return { countable: false, reason: 'missing-term' }
    case 'condition':
    case 'on-demand':
    case 'continuous':
    case 'scope':
    case 'unparsed':
      return { countable: false, reason: clause.kind }
  }
  return clause satisfies never
}

function countable(term: CountableClause, settles: 'output' | 'events', estimate = false): Counting {
  return { countable: true, term, measure: 'pieces', settles, estimate }
}

const events = /akc|aktivit|seminar|workshop|skolen|kurz|konzultac|setkani|jednani|besed|konferenc/

function quantityOf(targets: ScheduleRow['targets']): Counting | null {
  const target = targets.find(({ of }) => events.test(fold(of)))
  if (target === undefined) return null
  return countable({ kind: 'quantity', atLeast: target.count, what: target.of }, 'events', target.estimate)
}
