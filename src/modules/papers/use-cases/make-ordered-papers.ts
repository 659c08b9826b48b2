import type { Id } from '#kernel/ids.ts'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { accountById } from '../../access/index.ts'
import { isMade, type MadePaper, type OrderedPaper, type PaperOrder, papersOf } from '../domain/order.ts'
import { advanceOrder, findOrder, type OrderChange } from '../store/orders-store.ts'
import { bundleOrder } from './bundle-order.ts'
import { downloadPaper } from './download-paper.ts'

/**
 * Makes the papers of an order, one by one, in the hands of the person who ordered: what they may not see, they do not get. Each
 * made paper is stored and noted at once, so a job that runs again after a crash goes on behind it, and a cancelled order ends
 * before the next paper. Papers that could not be made are told with the reason; the order fails when none could.
 *
 * `system` is the application itself: it finds the order and writes down its progress.
 */
export async function makeOrderedPapers(system: Deps, orderId: Id<'PaperOrder'>): Promise<void> {
  const found = await system.read((tx) => findOrder(tx, orderId))
  if (found === null || (found.state !== 'waiting' && found.state !== 'working')) return
  let order: PaperOrder | null = found
  try {
    const deps = await inTheHandsOf(system, found.orderedBy)
    if (order.state === 'waiting') order = await advance(system, order, { state: 'working' })
    for (const paper of papersOf(found.request).slice(found.done)) {
      if (order === null) return
      order = await advance(system, order, { made: [...order.made, await makeOne(deps, paper)] })
    }
    if (order !== null) await finish(system, order)
  } catch (error) {
    const refusal = isRefusal(error) ? error : new Refusal('paper_order.fault')
    const { code, details } = refusal
    const failed = { state: 'failed', refusal: { code, details }, finishedAt: system.now() } as const
    await advance(system, order ?? found, failed)
    if (!isRefusal(error)) throw error
  }
}

/** Null when the order was cancelled meanwhile or another run of the job is ahead. */
async function advance(system: Deps, order: PaperOrder, change: OrderChange): Promise<PaperOrder | null> {
  const advanced = await system.write('paper-order.advance', (tx) => advanceOrder(tx, order, change))
  return advanced ? { ...order, ...change, done: change.made?.length ?? order.done } : null
}

async function finish(system: Deps, order: PaperOrder): Promise<void> {
  const [first] = order.made
  const reason = first !== undefined && !isMade(first) ? first.refusal : null
  const finishedAt = system.now()
  if (!order.made.some(isMade)) {
    await advance(system, order, { state: 'failed', refusal: reason, finishedAt })
    return
  }
  await advance(system, order, { state: 'ready', result: await bundleOrder(system, order), finishedAt })
}

/** A paper that is refused is no fault of the order: the others go on. */
async function makeOne(deps: Deps, paper: OrderedPaper): Promise<MadePaper> {
  try {
    const { name, mediaType, bytes } = await downloadPaper(deps, paper)
    return { name, mediaType, byteSize: bytes.byteLength, sha256: await deps.files.put(bytes) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { kind, subject, label = null } = paper
    return { kind, subject, label, refusal: { code: error.code, details: error.details } }
  }
}

/** @throws Refusal `paper_order.account_left` when the person may not sign in any more */
async function inTheHandsOf(system: Deps, accountId: Id<'Account'>): Promise<Deps> {
  const account = await system.read((tx) => accountById(tx, accountId))
  if (account.state === 'disabled') throw new Refusal('paper_order.account_left')
  return system.as({ kind: 'account', accountId, label: account.name })
}
