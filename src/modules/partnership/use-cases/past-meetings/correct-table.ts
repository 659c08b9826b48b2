import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { TableCorrection } from '../../domain/past-meetings/propose-from-table.ts'
import { correctPastTable, getPastPaperToChange } from '../../store/past-meetings/past-papers-store.ts'

export type CorrectTable = {
  readonly unitId: Id<'Unit'>
  readonly documentId: Id<'Document'>
  /** Its place among the tables of the file, from 0. */
  readonly table: number
  readonly correction: TableCorrection
}

/**
 * A person says which column of a table is what; its rows are proposed anew.
 *
 * @throws Refusal `past.day_column_missing`, `past.column_twice`
 */
export async function correctTable(deps: Deps, { unitId, documentId, table, correction }: CorrectTable): Promise<void> {
  const { fields } = correction
  if (fields.day === undefined) throw new Refusal('past.day_column_missing', {}, 'day')
  const columns = Object.entries(fields)
  const twice = columns.find(([, column], index) => columns.findIndex(([, other]) => other === column) !== index)
  if (twice !== undefined) throw new Refusal('past.column_twice', {}, twice[0])
  await deps.write('meeting.correct-table', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const paper = await getPastPaperToChange(tx, unitId, documentId)
    await correctPastTable(tx, paper, table, correction)
  })
}
