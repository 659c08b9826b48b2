import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { LedgerSide } from '../domain/side.ts'
import { evidenceFromRow } from './evidence-row.ts'
import type { ObligationsTables } from './tables.ts'

/** An output that waits for the word of one side. */
export type AwaitingCredit = {
  readonly unitId: Id<'Unit'>
  /** The side that was asked. */
  readonly of: LedgerSide
  readonly askedBy: string
  readonly askedOn: LocalDate
  readonly evidence: Evidence
}

/** Outputs of some units that wait for a side's word, in one query; those asked first come first. */
export async function awaitingCredits(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
): Promise<readonly AwaitingCredit[]> {
  if (unitIds.length === 0) return []
  const rows = await tx
    .withTables<ObligationsTables>()
    .selectFrom('credit')
    .innerJoin('evidence', (join) =>
      join
        .onRef('evidence.source_type', '=', 'credit.source_type')
        .onRef('evidence.source_id', '=', 'credit.source_id'),
    )
    .selectAll('evidence')
    .select(['credit.asked_of', 'credit.asked_by', 'credit.asked_on'])
    .where('credit.word', '=', 'awaiting')
    .where('credit.unit_id', 'in', unitIds)
    .orderBy('credit.asked_on')
    .orderBy('credit.id')
    .execute()
  return rows.flatMap((row) =>
    row.asked_of === null || row.asked_on === null
      ? []
      : {
          unitId: asId<'Unit'>(row.unit_id),
          of: row.asked_of,
          askedBy: row.asked_by ?? '',
          askedOn: localDate(row.asked_on),
          evidence: evidenceFromRow(row),
        },
  )
}
