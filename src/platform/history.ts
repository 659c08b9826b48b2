import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Actor } from './actor.ts'
import type { Transaction } from './database/database.ts'

/** One act of a person or of the application: all rows that it changed together. */
export type Change = {
  readonly at: Date
  readonly actor: Actor['kind'] | 'owner'
  /** The name under which it was done; it stays after the account is gone. */
  readonly label: string
  /** Name of the act: `meeting.record`. */
  readonly action: string
  readonly unitId: Id<'Unit'> | null
  readonly rows: readonly ChangedRow[]
}

export type ChangedRow = {
  /** The table. */
  readonly subject: string
  readonly subjectId: string
  /** Null when the row was added. Of an update only what differs. */
  readonly before: Values | null
  /** Null when the row was removed. */
  readonly after: Values | null
}

/** Plain values; what is composed is only marked by an empty object. */
export type Values = Readonly<Record<string, unknown>>

type Page = { readonly limit: number; readonly offset: number }

/** The acts that changed something of a unit, the latest first: one page of them and how many there are. */
export async function historyOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { limit, offset }: Page,
): Promise<{ readonly changes: readonly Change[]; readonly total: number }> {
  const pages = await sql<{ change: number; total: number }>`
    select change, count(*) over () as total from history where unit_id = ${unitId}
    group by change order by max(id) desc limit ${limit} offset ${offset}`.execute(tx)
  const changes = await changesOf(
    tx,
    pages.rows.map(({ change }) => change),
  )
  return { changes, total: pages.rows[0]?.total ?? 0 }
}

/** How many rows the look at the latest acts goes through; enough for a confirmed agreement and what follows it. */
const latestRows = 500

/** The latest acts of people in all units that the actor sees. */
export async function latestChanges(tx: Transaction, limit: number): Promise<readonly Change[]> {
  const latest = await sql<{ change: number }>`
    select change from (
      select id, change from history where unit_id is not null and actor <> 'owner' order by id desc limit ${latestRows}
    ) as recent group by change order by max(id) desc limit ${limit}`.execute(tx)
  return changesOf(
    tx,
    latest.rows.map(({ change }) => change),
  )
}

type Row = {
  readonly change: number
  readonly at: Date
  readonly actor: Change['actor']
  readonly label: string
  readonly action: string
  readonly unit_id: Id<'Unit'> | null
  readonly subject: string
  readonly subject_id: string
  readonly before: Values | null
  readonly after: Values | null
}

async function changesOf(tx: Transaction, changes: readonly number[]): Promise<readonly Change[]> {
  if (changes.length === 0) return []
  const { rows } = await sql<Row>`
    select change, at, actor, label, action, unit_id, subject, subject_id, ${plain('before')}, ${plain('after')}
    from history where change in (${sql.join(changes)}) and unit_id is not null order by id`.execute(tx)
  const byChange = Map.groupBy(rows, ({ change }) => change)
  return changes.flatMap((change) => {
    const own = byChange.get(change) ?? []
    const [first] = own
    if (first === undefined) return []
    const { at, actor, label, action, unit_id: unitId } = first
    const shown = own.map(({ subject, subject_id: subjectId, before, after }) => ({
      subject,
      subjectId,
      before,
      after,
    }))
    return { at, actor, label, action, unitId, rows: shown }
  })
}

/** Long composed values (the content of an agreement, an agenda) stay in the database. */
function plain(column: 'before' | 'after') {
  const name = sql.ref(column)
  return sql`(case when ${name} is null then null else coalesce((
    select jsonb_object_agg(key, case when jsonb_typeof(value) in ('object', 'array') then '{}'::jsonb else value end)
    from jsonb_each(${name})), '{}'::jsonb) end) as ${name}`
}
