import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { PaperOrder } from '../domain/order.ts'
import { advanceOrder, findLiveOrder } from '../store/orders-store.ts'
import { ownOrder } from './own-orders.ts'
import { paperOrders, secondsForAnOrder } from './paper-orders.ts'

/**
 * Makes an order once more from the records of today: one that failed, was cancelled, or has grown old. One that is on its way
 * stays so; when an equal one was ordered meanwhile, that one stands for both.
 */
export async function retryOrder(deps: Deps, id: Id<'PaperOrder'>): Promise<PaperOrder> {
  return deps.write('paper-order.retry', async (tx) => {
    const order = await ownOrder(deps, tx, id)
    if (order.state === 'waiting' || order.state === 'working') return order
    const equal = await findLiveOrder(tx, order.orderedBy, order.key)
    if (equal !== null && equal.id !== order.id) return equal

    const fresh = { state: 'waiting', made: [], refusal: null, result: null, finishedAt: null } as const
    if (!(await advanceOrder(tx, order, fresh))) throw new Refusal('record.changed')
    await deps.jobs.enqueue(tx, paperOrders, { orderId: id }, { expireInSeconds: secondsForAnOrder })
    return { ...order, ...fresh, done: 0 }
  })
}
