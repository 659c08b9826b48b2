import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import type { PaperOrder } from '../domain/order.ts'
import { cancelLive, deleteOrder } from '../store/orders-store.ts'
import { ownOrder } from './own-orders.ts'

/** Stops an order before its next paper. One that is ready, failed or cancelled already stays what it is. */
export async function cancelOrder(deps: Deps, id: Id<'PaperOrder'>): Promise<PaperOrder> {
  return deps.write('paper-order.cancel', async (tx) => {
    await ownOrder(deps, tx, id)
    await cancelLive(tx, id, deps.now())
    return ownOrder(deps, tx, id)
  })
}

/** Takes an order away from the list; one that is being made stops. */
export async function removeOrder(deps: Deps, id: Id<'PaperOrder'>): Promise<void> {
  await deps.write('paper-order.remove', async (tx) => {
    await ownOrder(deps, tx, id)
    await deleteOrder(tx, id)
  })
}
