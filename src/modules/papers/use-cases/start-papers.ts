import { asId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { makeOrderedPapers } from './make-ordered-papers.ts'
import { paperOrders } from './paper-orders.ts'

/** Takes up the queue of ordered papers, one order at a time, so that the screens stay quick. */
export async function startPapers(depsFor: (label: string) => Deps): Promise<void> {
  const deps = depsFor('papers')
  await deps.jobs.handle(paperOrders, (data) => makeOrderedPapers(deps, asId(data['orderId'] ?? '')))
}
