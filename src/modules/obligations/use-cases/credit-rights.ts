import type { Permission } from '../../access/index.ts'
import type { Credit } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import { type LedgerSide, ledgerSides } from '../domain/side.ts'

/** Who writes down who contributed: whoever writes the output itself. */
export const namingPermission = {
  meeting: 'meeting.write',
  record: 'record.write',
  report: 'report.write',
} as const satisfies Record<EvidenceSource['type'], Permission>

const wordPermission = {
  unit: 'credit.confirm-unit',
  agency: 'credit.confirm-agency',
} as const satisfies Record<LedgerSide, Permission>

/** The sides for which a person with these permissions gives the word. */
export function sidesOf(held: ReadonlySet<Permission>): ReadonlySet<LedgerSide> {
  return new Set(ledgerSides.filter((side) => held.has(wordPermission[side])))
}

/**
 * Name the contributors; give the word of one's own side; write it down for the other side; make a link by which the other
 * side gives it without an account.
 */
export const creditActions = ['name', 'answer', 'answer-for', 'link'] as const
export type CreditAction = (typeof creditActions)[number]

/** What a person may do now; the same rules guard the use cases. */
export function creditActionsFor(
  held: ReadonlySet<Permission>,
  source: EvidenceSource,
  credit: Credit | null,
): readonly CreditAction[] {
  const writes = held.has(namingPermission[source.type])
  const word = credit?.word ?? { state: 'not-asked' as const }
  const own = word.state !== 'not-asked' && sidesOf(held).has(word.of)
  const forOther = writes && !own
  return [
    ...(writes ? (['name'] as const) : []),
    ...(own ? (['answer'] as const) : []),
    ...(forOther && word.state !== 'not-asked' ? (['answer-for'] as const) : []),
    ...(forOther && word.state === 'awaiting' ? (['link'] as const) : []),
  ]
}
