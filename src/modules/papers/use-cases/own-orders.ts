import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import type { ExportedFile } from '../domain/formats.ts'
import type { PaperOrder } from '../domain/order.ts'
import { findOrder, ordersOf } from '../store/orders-store.ts'

/** So many orders the screen shows. */
const shown = 100

/** Papers that the person ordered, the newest first; nobody sees another's. */
export async function ownOrders(deps: Deps): Promise<readonly PaperOrder[]> {
  const { actor } = deps
  if (actor.kind !== 'account') throw new Refusal('access.forbidden')
  return deps.read((tx) => ordersOf(tx, actor.accountId, shown))
}

/** @throws Refusal `record.not_found` when there is none, or another person ordered it */
export async function ownOrder(deps: Deps, tx: Transaction, id: Id<'PaperOrder'>): Promise<PaperOrder> {
  const { actor } = deps
  const order = await findOrder(tx, id)
  if (order === null || actor.kind !== 'account' || order.orderedBy !== actor.accountId)
    throw new Refusal('record.not_found')
  return order
}

/** @throws Refusal `paper_order.not_ready` before it is made */
export async function downloadOrder(deps: Deps, id: Id<'PaperOrder'>): Promise<ExportedFile> {
  const { result } = await deps.read((tx) => ownOrder(deps, tx, id))
  if (result === null) throw new Refusal('paper_order.not_ready')
  return { name: result.fileName, mediaType: result.mediaType, bytes: await deps.files.get(result.sha256) }
}
