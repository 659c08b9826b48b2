import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { SearchTerm } from '#kernel/search-query.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { type DocumentTable, documentColumns, documentFromRow } from './documents-store.ts'

type Tables = DocumentTable & {
  search_entry: { kind: string; record_id: string }
  unit: { id: string; name: string }
  account: { id: string; name: string }
}

export type DocumentFilter = {
  readonly unitId?: Id<'Unit'> | undefined
  readonly kind?: DocumentKind | undefined
  /** What must all stand in the document or its name; nothing for every document. */
  readonly terms?: readonly SearchTerm[] | undefined
}

export type FoundDocument = {
  readonly document: StoredDocument
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string } | null
  /** Name of the person who brought it. */
  readonly uploadedBy: string | null
  /** Text in which most of the words stand, with "…" where it was cut; null when they stand only in the name. */
  readonly passage: {
    readonly text: string
    /** The page of the file, and the piece of the text in reading order. */
    readonly page: number | null
    readonly place: number | null
    /** How the words stand in the document, folded. */
    readonly forms: readonly string[]
  } | null
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
    .select(documentColumns.map((column) => `document.${column}` as const))
    .select(['unit.name as unit_name', 'account.name as uploader'])
    .orderBy('document.created_at', 'desc')
    .orderBy('document.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  const passages = await passagesOf(
    tx,
    rows.map(({ id }) => id),
    filter.terms ?? [],
  )
  return rows.map(({ unit_name: unitName, uploader, ...row }) => ({
    document: documentFromRow(row),
    unit: row.unit_id === null || unitName === null ? null : { id: asId(row.unit_id), name: unitName },
    uploadedBy: uploader,
    passage: passages.get(row.id) ?? null,
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

function matching(tx: Transaction, { unitId, kind, terms = [] }: DocumentFilter) {
  let query = tx.withTables<Tables>().selectFrom('document').where('document.state', '!=', 'discarded')
  if (unitId !== undefined) query = query.where('document.unit_id', '=', unitId)
  if (kind !== undefined) query = query.where('document.kind', '=', kind)
  if (terms.length > 0)
    query = query.where('document.id', 'in', (of) =>
      of
        .selectFrom('search_entry')
        .select('record_id')
        .where('kind', '=', 'document')
        .where(sql<boolean>`id in (select search_hits(${JSON.stringify(terms)}::jsonb))`),
    )
  return query
}

/** Only of those on the page: long texts are gone through. */
async function passagesOf(
  tx: Transaction,
  ids: readonly string[],
  terms: readonly SearchTerm[],
): Promise<ReadonlyMap<string, NonNullable<FoundDocument['passage']>>> {
  if (ids.length === 0 || terms.length === 0) return new Map()
  const { rows } = await sql<{
    id: string
    passage: string
    page: number | null
    place: number | null
    forms: readonly string[]
  }>`
    select e.record_id as id, p.passage, e.pages[p.line] as page, e.places[p.line] as place, p.forms
    from search_entry e, search_passage(e.words, e.vector, ${JSON.stringify(terms)}::jsonb) p
    where e.kind = 'document' and e.record_id = any(${ids}::uuid[]) and p.passage is not null`.execute(tx)
  return new Map(rows.map(({ id, passage, ...where }) => [id, { text: passage, ...where }]))
}
