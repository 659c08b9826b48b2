import { asId } from '#kernel/ids.ts'
import type { Subscriber } from '#platform/events.ts'
import { agreementChanged, agreementWithdrawn } from '../../agreements/index.ts'
import { syncObligations } from './sync-obligations.ts'
import { withdrawObligations } from './withdraw-obligations.ts'

/** How obligations follow their agreement, in the transaction that changes it. */
export const obligationsSubscribers: readonly Subscriber[] = [
  { event: agreementChanged, react: (tx, _deps, id) => syncObligations(tx, asId(id)) },
  { event: agreementWithdrawn, react: (tx, _deps, id) => withdrawObligations(tx, asId(id)) },
]
