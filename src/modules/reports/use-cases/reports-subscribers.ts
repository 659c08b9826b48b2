import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Subscriber } from '#platform/events.ts'
import { agreementWithdrawn } from '../../agreements/index.ts'
import { reportsOfAgreement } from '../store/reports-store.ts'

/** An agreement about which somebody has written a report cannot be taken back. */
export const reportsSubscribers: readonly Subscriber[] = [
  {
    event: agreementWithdrawn,
    async react(tx, _deps, agreementId) {
      const reports = await reportsOfAgreement(tx, asId(agreementId))
      if (reports.length > 0) throw new Refusal('report.agreement_reported', { year: reports[0]?.year ?? '' })
    },
  },
]
