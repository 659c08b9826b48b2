import type { YearStart } from '../../../deadlines/index.ts'
import { firstDayOfYear, type LocalDate, lastDayOfYear } from '../../../kernel/local-date.ts'
import { overlap, type Period } from '../../../kernel/period.ts'
import type { EvidenceFacts } from './evidence.ts'
import type { EvidenceRule } from './evidence-rule.ts'
import { mayShow } from './may-show.ts'
import type { Obligation } from './obligation.ts'
import { occurrencesOfObligation } from './occurrences.ts'

/** Records of one kind that the ledger of a year may need, and the days of theirs; null: any day. */
export type NeededEvidence = Days & { readonly of: EvidenceFacts['of']; readonly kind: string }

type Days = { readonly from: LocalDate | null; readonly to: LocalDate | null }

/**
 * Which records the ledger of a year is counted from, one line for each kind. Beside them it needs only what people linked by
 * hand. A unit keeps thousands of records over the years, and most of them say nothing about this one.
 */
export function neededEvidence(
  obligations: readonly Obligation[],
  year: number,
  yearStart: YearStart,
): readonly NeededEvidence[] {
  const span = { from: firstDayOfYear(year), to: lastDayOfYear(year) }
  const needed = new Map<string, NeededEvidence>()
  for (const obligation of obligations) {
    const shown = daysShown(obligation, span, yearStart)
    if (shown === null) continue
    for (const kind of kindsOf(obligation.rule)) {
      const key = `${kind.of} ${kind.kind}`
      const days = daysOf(obligation, shown, kind.kind)
      const known = needed.get(key)
      needed.set(key, { ...kind, ...(known === undefined ? days : union(known, days)) })
    }
  }
  return [...needed.values()]
}

/** From the first to the last day of the occurrences that the year may show. */
function daysShown(obligation: Obligation, year: Period, yearStart: YearStart): Period | null {
  const { counting, lifetime } = obligation
  if (!counting.countable) return overlap(lifetime, year) === null ? null : lifetime
  const shown = occurrencesOfObligation(obligation, yearStart).filter((one) => mayShow(one, year, counting.settles))
  const [first, last] = [shown[0], shown.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}

/** A report belongs to the time that it covers, whenever it was written; a paper that is owed once may come late. */
function daysOf({ counting }: Obligation, shown: Period, kind: string): Days {
  if (kind === 'agreement-fulfilment' || kind === 'plan-fulfilment') return { from: null, to: null }
  const owedOnce = counting.countable && counting.settles === 'output' && counting.term.kind !== 'recurrence'
  return owedOnce && kind === 'research' ? { ...shown, to: null } : shown
}

function kindsOf(rule: EvidenceRule): readonly { readonly of: EvidenceFacts['of']; readonly kind: string }[] {
  switch (rule.from) {
    case 'hand':
      return []
    case 'report':
      return [{ of: 'report', kind: rule.kind }]
    case 'meeting':
    case 'record':
      return rule.kinds.map((kind) => ({ of: rule.from, kind }))
  }
  return rule satisfies never
}

function union(a: Days, b: Days): Days {
  return {
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    to: a.to === null || b.to === null ? null : a.to > b.to ? a.to : b.to,
  }
}
