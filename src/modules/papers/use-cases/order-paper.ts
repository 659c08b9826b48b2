import { createHash } from 'node:crypto'
import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import { type OrderRequest, type PaperOrder, papersOf, sameness } from '../domain/order.ts'
import { findLiveOrder, insertOrder } from '../store/orders-store.ts'
import { composePaper } from './compose-paper.ts'
import { paperOrders, secondsForAnOrder } from './paper-orders.ts'

/** So many papers one order may have. */
const mostPapers = 1_000

/**
 * Asks for a paper, or for many in one ZIP, to be made beside the request, in the hands of whoever asks. The same request on the
 * same day is one order, as long as that one has neither failed nor been cancelled.
 *
 * @throws Refusal `record.not_found` for a single paper that is not there; `paper_order.nothing`, `paper_order.too_many`
 */
export async function orderPaper(deps: Deps, request: OrderRequest): Promise<PaperOrder> {
  const { actor } = deps
  if (actor.kind !== 'account') throw new Refusal('access.forbidden')
  const total = papersOf(request).length
  if (total === 0) throw new Refusal('paper_order.nothing')
  if (total > mostPapers) throw new Refusal('paper_order.too_many', { total, most: mostPapers })
  const title = request.kind === 'many' ? request.title : (await composePaper(deps, request.paper)).name
  const order = freshOrder(deps, actor.accountId, { request, title, total })

  return deps.write('paper-order.add', async (tx) => {
    if (await insertOrder(tx, order)) {
      await deps.jobs.enqueue(tx, paperOrders, { orderId: order.id }, { expireInSeconds: secondsForAnOrder })
      return order
    }
    const known = await findLiveOrder(tx, actor.accountId, order.key)
    if (known === null) throw new Refusal('record.changed')
    return known
  })
}

function freshOrder(
  deps: Deps,
  orderedBy: Id<'Account'>,
  asked: Pick<PaperOrder, 'request' | 'title' | 'total'>,
): PaperOrder {
  return {
    ...asked,
    id: newId(),
    orderedBy,
    key: createHash('sha256')
      .update(canonicalJson({ request: sameness(asked.request), on: deps.today() }))
      .digest('hex'),
    state: 'waiting',
    done: 0,
    made: [],
    refusal: null,
    result: null,
    createdAt: deps.now(),
    finishedAt: null,
  }
}
