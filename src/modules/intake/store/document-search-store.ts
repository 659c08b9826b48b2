import { type RawBuilder, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { type DocumentTable, documentColumns, documentFromRow } from './documents-store.ts'

type Tables = DocumentTable & {
  document_text: { document_id: string; words: string }
  unit: { id: string; name: string }
  account: { id: string; name: string }
}

export type DocumentFilter = {
  readonly unitId?: Id<'Unit'> | undefined
  readonly kind?: DocumentKind | undefined
  /** Folded words that must all stand in the document or its name, whole or as beginnings; none for every document. */
  readonly words?: readonly string[] | undefined
}

export type FoundDocument = {
  readonly document: StoredDocument
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string } | null
  /** Name of the person who brought it. */
  readonly uploadedBy: string | null
  /** Text around the first of the words, with "…" where it was cut; null when the words stand only in the name. */
  readonly passage: string | null
}

/** Documents that the acting person sees and that were not thrown away, the newest first. */
export async function findDocuments(
  tx: Transaction,
  filter: DocumentFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly FoundDocument[]> {
  const rows = await matching(tx, filter)
    .leftJoin('unit', 'unit.id', 'document.unit_id')
    .leftJoin('account', 'account.id', 'document.uploaded_by')
    .leftJoin('document_text', 'document_text.document_id', 'document.id')
    .select(documentColumns.map((column) => `document.${column}` as const))
    .select(['unit.name as unit_name', 'account.name as uploader'])
    .select(passageWith(filter.words ?? []).as('passage'))
    .orderBy('document.created_at', 'desc')
    .orderBy('document.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ unit_name: unitName, uploader, passage, ...row }) => ({
    document: documentFromRow(row),
    unit: row.unit_id === null || unitName === null ? null : { id: asId(row.unit_id), name: unitName },
    uploadedBy: uploader,
    passage,
  }))
}

/** How many documents of each kind there are; the kind of the filter itself is left aside. Unread ones have none. */
export async function countByKind(
  tx: Transaction,
  filter: DocumentFilter,
): Promise<ReadonlyMap<DocumentKind | null, number>> {
  const rows = await matching(tx, { ...filter, kind: undefined })
    .select((of) => ['document.kind', of.fn.countAll<number>().as('total')])
    .groupBy('document.kind')
    .execute()
  return new Map(rows.map(({ kind, total }) => [kind, Number(total)]))
}

function matching(tx: Transaction, { unitId, kind, words = [] }: DocumentFilter) {
  let query = tx.withTables<Tables>().selectFrom('document').where('document.state', '!=', 'discarded')
  if (unitId !== undefined) query = query.where('document.unit_id', '=', unitId)
  if (kind !== undefined) query = query.where('document.kind', '=', kind)
  if (words.length > 0)
    query = query.where(sql<boolean>`document.id in (select documents_with(${queryOf(words)}::tsquery))`)
  return query
}

/** Letters and digits only, so nothing of a word can be taken for an operator. */
function queryOf(words: readonly string[]): string {
  return words.map((word) => `'${word}':*`).join(' & ')
}

/** Around the longest word that stands in the text: it says the most. */
function passageWith(words: readonly string[]): RawBuilder<string | null> {
  if (words.length === 0) return sql<string | null>`null::text`
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const passages = longestFirst.map((word) => sql`passage_with(document_text.words, ${word})`)
  return sql<string | null>`coalesce(${sql.join(passages)})`
}
