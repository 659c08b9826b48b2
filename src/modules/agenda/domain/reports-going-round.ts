import type { AwaitingRound } from '../../reports/index.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Reports that wait for those who approve them, and returned ones that wait for their author. Nobody set a day for it. */
export function reportsGoingRound(rounds: readonly AwaitingRound[]): readonly AgendaItem[] {
  return rounds.map((round) => ({
    key: `report ${round.reportId} ${round.number} ${round.asks} ${round.accountId ?? 'keeper'}`,
    unitId: round.unitId,
    subject: { kind: 'report', round },
    by: null,
    since: round.since,
    forWhom: round.accountId === null ? { kind: 'keeper' } : { kind: 'account', accountId: round.accountId },
  }))
}
