import type { Selectable } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Paper, PaperKey } from '../domain/paper.ts'
import type { PapersTables } from './tables.ts'

/** What the office keeps about a paper; null while it keeps nothing. */
export async function findPaper(tx: Transaction, { kind, subject }: PaperKey): Promise<Paper | null> {
  const row = await tx
    .withTables<PapersTables>()
    .selectFrom('paper')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/**
 * The row of a paper, made when there is none, and held until the end of the transaction: whoever numbers its issues or writes on it
 * goes one after another.
 *
 * @throws Refusal `record.not_found` when the paper belongs to a unit that the actor does not see
 */
export async function holdPaper(tx: Transaction, key: PaperKey & { readonly unitId: Id<'Unit'> }): Promise<Paper> {
  const { unitId, kind, subject } = key
  await tx
    .withTables<PapersTables>()
    .insertInto('paper')
    .values({
      id: newId(),
      unit_id: unitId,
      kind,
      subject,
      reference: null,
      file_mark: null,
      issued_on: null,
      handled_by: null,
      sheets: null,
      attachments: null,
      letterhead_id: null,
      // Nobody has written anything on it yet.
      version: 0,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).doNothing())
    .execute()
  const row = await tx
    .withTables<PapersTables>()
    .selectFrom('paper')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return fromRow(row)
}

/** Saves what was made from the paper's version; a newer one in the database refuses. */
export async function updatePaper(tx: Transaction, paper: Paper): Promise<Paper> {
  const { reference, fileMark, issuedOn, handledBy, sheets, attachments } = paper.particulars
  const changed = await tx
    .withTables<PapersTables>()
    .updateTable('paper')
    .set({
      reference,
      file_mark: fileMark,
      issued_on: issuedOn,
      handled_by: handledBy,
      sheets,
      attachments,
      letterhead_id: paper.letterheadId,
      version: paper.version + 1,
    })
    .where('id', '=', paper.id)
    .where('version', '=', paper.version)
    .executeTakeFirst()
  requireOneChanged(changed)
  return { ...paper, version: paper.version + 1 }
}

function fromRow(row: Selectable<PapersTables['paper']>): Paper {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    kind: row.kind,
    subject: row.subject,
    particulars: {
      reference: row.reference,
      fileMark: row.file_mark,
      issuedOn: row.issued_on === null ? null : localDate(row.issued_on),
      handledBy: row.handled_by,
      sheets: row.sheets,
      attachments: row.attachments,
    },
    letterheadId: row.letterhead_id === null ? null : asId(row.letterhead_id),
    version: row.version,
  }
}
