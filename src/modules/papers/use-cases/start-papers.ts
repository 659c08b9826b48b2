import { asId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { checkSignedCopy, copyChecks } from './check-signed-copy.ts'
import { makeOrderedPapers } from './make-ordered-papers.ts'
import { paperOrders } from './paper-orders.ts'

/** Takes up the queues of papers: orders, one at a time, so that the screens stay quick, and looks into signed copies. */
export async function startPapers(depsFor: (label: string) => Deps): Promise<void> {
  const deps = depsFor('papers')
  await deps.jobs.handle(paperOrders, (data) => makeOrderedPapers(deps, asId(data['orderId'] ?? '')))
  await deps.jobs.handle(copyChecks, (data) => checkSignedCopy(deps, asId(data['copyId'] ?? '')))
}
