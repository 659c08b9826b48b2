import type { Insertable, Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Credit, CreditId, Given, Word } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import type { ObligationsTables } from './tables.ts'

type Row = Selectable<ObligationsTables['credit']>

/** Who contributed to an output; null when nobody has written it down. */
export async function creditOf(tx: Transaction, source: EvidenceSource): Promise<Credit | null> {
  const row = await credits(tx)
    .where('source_type', '=', source.type)
    .where('source_id', '=', source.id)
    .executeTakeFirst()
  return row === undefined ? null : creditFromRow(row)
}

export async function creditById(tx: Transaction, id: CreditId): Promise<Credit | null> {
  const row = await credits(tx).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : creditFromRow(row)
}

/** False when somebody was faster with the same output. */
export async function insertCredit(tx: Transaction, credit: Credit): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<ObligationsTables>()
    .insertInto('credit')
    .values({
      id: credit.id,
      unit_id: credit.unitId,
      source_type: credit.source.type,
      source_id: credit.source.id,
      version: credit.version,
      ...changing(credit),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/**
 * Saves what is said now, made from the version that the person saw.
 * @throws Refusal `record.changed` when somebody was faster
 */
export async function updateCredit(tx: Transaction, credit: Credit, seen: number): Promise<void> {
  const changed = await tx
    .withTables<ObligationsTables>()
    .updateTable('credit')
    .set({ ...changing(credit), version: seen + 1 })
    .where('id', '=', credit.id)
    .where('version', '=', seen)
    .executeTakeFirst()
  requireOneChanged(changed)
}

export function creditFromRow(row: Row): Credit {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    source: { type: row.source_type, id: row.source_id },
    parts: { unit: row.unit_part, agency: row.agency_part },
    word: wordFromRow(row),
    version: row.version,
  }
}

function credits(tx: Transaction) {
  return tx.withTables<ObligationsTables>().selectFrom('credit').selectAll()
}

/** The columns of a word that its state has are there: checks of the table say so. */
function wordFromRow(row: Row): Word {
  const { word: state, asked_of: of, asked_on, asked_by, reason } = row
  if (state === 'not-asked' || of === null) return { state: 'not-asked' }
  const asking = { of, askedOn: asked(asked_on), askedBy: asked_by ?? '' }
  if (state === 'awaiting') return { state, ...asking }
  const given = { ...asking, ...givenFromRow(row) }
  return state === 'confirmed' ? { state, ...given } : { state, reason: reason ?? '', ...given }
}

function givenFromRow({ given_on, given_by, given_source, source_note }: Row): Given {
  return { on: asked(given_on), by: given_by ?? '', from: given_source ?? 'account', note: source_note }
}

function asked(day: string | null): LocalDate {
  return localDate(day ?? '')
}

function changing({ parts, word }: Credit): Omit<Insertable<ObligationsTables['credit']>, Fixed> {
  const asking = word.state === 'not-asked' ? null : word
  const given = word.state === 'confirmed' || word.state === 'objected' ? word : null
  return {
    unit_part: parts.unit,
    agency_part: parts.agency,
    word: word.state,
    asked_of: asking?.of ?? null,
    asked_on: asking?.askedOn ?? null,
    asked_by: asking?.askedBy ?? null,
    reason: word.state === 'objected' ? word.reason : null,
    given_on: given?.on ?? null,
    given_by: given?.by ?? null,
    given_source: given?.from ?? null,
    source_note: given?.note ?? null,
  }
}

type Fixed = 'id' | 'unit_id' | 'source_type' | 'source_id' | 'version'
