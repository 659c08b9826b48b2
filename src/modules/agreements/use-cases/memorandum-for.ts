import { type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { insertMemorandum, memorandaOf } from '../../cooperation/index.ts'
import type { AgreementContent } from '../domain/content.ts'

/** The memorandum that the form names by its day: the one already known, or a new record to be completed. */
export async function memorandumFor(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { memorandumDate: concludedOn }: Pick<AgreementContent, 'memorandumDate'>,
): Promise<Id<'Memorandum'> | null> {
  if (concludedOn === null) return null
  const known = (await memorandaOf(tx, unitId)).find((memorandum) => memorandum.concludedOn === concludedOn)
  if (known !== undefined) return known.id
  const id = newId<'Memorandum'>()
  await insertMemorandum(tx, {
    id,
    unitId,
    concludedOn,
    approvedBy: null,
    approvedOn: null,
    resolution: null,
    documentId: null,
    note: null,
    version: 1,
  })
  return id
}
