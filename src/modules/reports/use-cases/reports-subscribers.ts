import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Subscriber } from '#platform/events.ts'
import { agreementWithdrawn, versionsOf } from '../../agreements/index.ts'
import { findPacketAbout } from '../store/packets-store.ts'
import { reportsOfAgreement } from '../store/reports-store.ts'

/** An agreement about which somebody has written a report or a council packet cannot be taken back. */
export const reportsSubscribers: readonly Subscriber[] = [
  {
    event: agreementWithdrawn,
    async react(tx, _deps, subject) {
      const agreementId: Id<'Agreement'> = asId(subject)
      const reports = await reportsOfAgreement(tx, agreementId)
      if (reports.length > 0) throw new Refusal('report.agreement_reported', { year: reports[0]?.year ?? '' })
      for (const { id } of await versionsOf(tx, agreementId)) {
        const packet = await findPacketAbout(tx, { of: 'agreement', versionId: id })
        if (packet !== null) throw new Refusal('packet.agreement_laid')
      }
    },
  },
]
