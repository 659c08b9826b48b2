import type { LocalDate } from '#kernel/local-date.ts'
import { type Agreement, phaseOn } from '../../agreements/index.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Agreements whose validity is about to end: both sides decide what comes next. */
export function agreementsEnding(agreements: readonly Agreement[], today: LocalDate): readonly AgendaItem[] {
  return agreements.flatMap(({ id, unitId, current: { status, validity } }): AgendaItem[] => {
    if (validity === null || phaseOn(status, validity, today) !== 'expiring') return []
    return [
      {
        key: `agreement ${id} ${validity.to}`,
        unitId,
        subject: { kind: 'agreement' },
        by: validity.to,
        since: null,
        forWhom: { kind: 'side', side: 'both' },
      },
    ]
  })
}
