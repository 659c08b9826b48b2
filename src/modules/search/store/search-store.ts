import { type RawBuilder, sql } from 'kysely'
import { asId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { SearchTerm } from '#kernel/search-query.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { FoundGroup, Narrowing } from '../domain/facets.ts'
import type { Hit, HitKind } from '../domain/hit.ts'

/** How many things were found, by kind, unit and year; only what the acting person sees is counted. */
export async function countHits(tx: Transaction, terms: readonly SearchTerm[]): Promise<readonly FoundGroup[]> {
  const { rows } = await sql<{
    kind: HitKind
    unit_id: string | null
    name: string | null
    year: number | null
    count: number
  }>`
    select g.kind, g.unit_id, u.name, g.year, g.count from (
      select kind, unit_id, extract(year from on_day)::integer as year, count(*) as count
      from search_entry where ${among(terms)} group by 1, 2, 3) g
    left join unit u on u.id = g.unit_id`.execute(tx)
  return rows.map(({ kind, unit_id: unitId, name, year, count }) => ({
    kind,
    unit: unitOf(unitId, name),
    year,
    count,
  }))
}

type HitRow = {
  readonly kind: HitKind
  readonly record_id: string
  readonly parent_id: string | null
  readonly unit_id: string | null
  readonly unit_name: string | null
  readonly variety: string | null
  readonly title: string | null
  readonly on_day: LocalDate | null
  readonly passage: string | null
  readonly forms: readonly string[] | null
  readonly page: number | null
  readonly place: number | null
}

/**
 * The things of one page: what says it in the title before what says it in the text, words as they were written before other forms,
 * the newer first. Passages are cut only of these.
 */
export async function findHits(
  tx: Transaction,
  terms: readonly SearchTerm[],
  narrowing: Narrowing,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly Hit[]> {
  const asked = asJson(terms)
  const { rows } = await sql<HitRow>`
    with found as materialized (
      select id, row_number() over (order by search_rank(vector, ${asked}) desc, kind = 'unit' desc, on_day desc nulls last, id desc) as at
      from search_entry where ${among(terms)} and ${within(narrowing)}
      order by at limit ${page.limit} offset ${page.offset})
    select e.kind, e.record_id, e.parent_id, e.unit_id, u.name as unit_name, e.variety, e.title, e.on_day,
      p.passage, p.forms, e.pages[p.line] as page, e.places[p.line] as place
    from found join search_entry e on e.id = found.id
      left join unit u on u.id = e.unit_id
      left join lateral search_passage(e.words, e.vector, ${asked}) p on true
    order by found.at`.execute(tx)
  return rows.map(({ kind, record_id: recordId, parent_id: parentId, variety, title, on_day: on, ...row }) => ({
    kind,
    recordId,
    parentId,
    unit: unitOf(row.unit_id, row.unit_name),
    variety,
    title,
    on,
    passage:
      row.passage === null ? null : { text: row.passage, page: row.page, place: row.place, forms: row.forms ?? [] },
  }))
}

/** The function finds by the index what the fence would not let the index find; ids are compared, which the fence lets through. */
function among(terms: readonly SearchTerm[]): RawBuilder<boolean> {
  return sql<boolean>`id in (select search_hits(${asJson(terms)}))`
}

function asJson(terms: readonly SearchTerm[]): RawBuilder<unknown> {
  return sql`${JSON.stringify(terms)}::jsonb`
}

function within({ kind, unitId, fromYear, toYear }: Narrowing): RawBuilder<boolean> {
  const conditions = [
    ...(kind === undefined ? [] : [sql<boolean>`kind = ${kind}`]),
    ...(unitId === undefined ? [] : [sql<boolean>`unit_id = ${unitId}`]),
    ...(fromYear === undefined ? [] : [sql<boolean>`on_day >= make_date(${fromYear}::integer, 1, 1)`]),
    ...(toYear === undefined ? [] : [sql<boolean>`on_day <= make_date(${toYear}::integer, 12, 31)`]),
  ]
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`
}

function unitOf(id: string | null, name: string | null): Hit['unit'] {
  return id === null || name === null ? null : { id: asId<'Unit'>(id), name }
}
