import { type Generated, type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MadePaper, OrderRequest, OrderState, PaperOrder, SaidWhy } from '../domain/order.ts'

type Tables = {
  paper_order: {
    id: string
    ordered_by: string
    request: OrderRequest
    title: string
    key: string
    state: OrderState
    done: number
    total: number
    made: readonly MadePaper[]
    refusal: SaidWhy | null
    file_name: string | null
    media_type: string | null
    byte_size: number | null
    sha256: string | null
    created_at: Generated<Date>
    finished_at: Date | null
  }
}

/** Keeps an order unless the person has an equal one that waits, is made or lies ready; says whether it was kept. */
export async function insertOrder(tx: Transaction, order: PaperOrder): Promise<boolean> {
  const result = await tx
    .withTables<Tables>()
    .insertInto('paper_order')
    .values({
      id: order.id,
      ordered_by: order.orderedBy,
      request: order.request,
      title: order.title,
      key: order.key,
      state: order.state,
      done: 0,
      total: order.total,
      made: sql<readonly MadePaper[]>`'[]'::jsonb`,
      created_at: order.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findOrder(tx: Transaction, id: Id<'PaperOrder'>): Promise<PaperOrder | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('paper_order')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The person's order of that key that waits, is made or lies ready. */
export async function findLiveOrder(
  tx: Transaction,
  orderedBy: Id<'Account'>,
  key: string,
): Promise<PaperOrder | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('paper_order')
    .selectAll()
    .where('ordered_by', '=', orderedBy)
    .where('key', '=', key)
    .where('state', 'in', ['waiting', 'working', 'ready'])
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** Orders of a person, the newest first. */
export async function ordersOf(
  tx: Transaction,
  orderedBy: Id<'Account'>,
  limit: number,
): Promise<readonly PaperOrder[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('paper_order')
    .selectAll()
    .where('ordered_by', '=', orderedBy)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

export type OrderChange = Partial<Pick<PaperOrder, 'state' | 'made' | 'refusal' | 'result' | 'finishedAt'>>

/**
 * Moves an order on from the state and the number of papers in which it was seen. False when somebody else was faster: it was
 * cancelled meanwhile, or another run of the same job is ahead.
 */
export async function advanceOrder(tx: Transaction, order: PaperOrder, change: OrderChange): Promise<boolean> {
  const { made, result, finishedAt, ...rest } = change
  const changed = await tx
    .withTables<Tables>()
    .updateTable('paper_order')
    .set({
      ...rest,
      ...(made !== undefined && { done: made.length, made: sql<readonly MadePaper[]>`${JSON.stringify(made)}::jsonb` }),
      ...(result !== undefined && {
        file_name: result?.fileName ?? null,
        media_type: result?.mediaType ?? null,
        byte_size: result?.byteSize ?? null,
        sha256: result?.sha256 ?? null,
      }),
      ...(finishedAt !== undefined && { finished_at: finishedAt }),
    })
    .where('id', '=', order.id)
    .where('state', '=', order.state)
    .where('done', '=', order.done)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Cancels an order that waits or is being made, however far it is. */
export async function cancelLive(tx: Transaction, id: Id<'PaperOrder'>, now: Date): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable('paper_order')
    .set({ state: 'cancelled', finished_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'working'])
    .execute()
}

export async function deleteOrder(tx: Transaction, id: Id<'PaperOrder'>): Promise<void> {
  await tx.withTables<Tables>().deleteFrom('paper_order').where('id', '=', id).execute()
}

function fromRow(row: Selectable<Tables['paper_order']>): PaperOrder {
  const { file_name: fileName, media_type: mediaType, byte_size: byteSize, sha256 } = row
  const ended = fileName !== null && mediaType !== null && byteSize !== null && sha256 !== null
  return {
    id: asId(row.id),
    orderedBy: asId(row.ordered_by),
    request: row.request,
    title: row.title,
    key: row.key,
    state: row.state,
    done: row.done,
    total: row.total,
    made: row.made,
    refusal: row.refusal,
    result: ended ? { fileName, mediaType, byteSize, sha256 } : null,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}
