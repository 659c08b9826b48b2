import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'

/** How the agreement stands today, in a sentence: „Platí do 31. 12. 2026.“ */
export function useLead({ phase, status, validity, daysLeft }: ShownAgreement): string {
  const { agreements, agreementPage } = useMessages()
  const { date } = useFormat()
  const { leads } = agreementPage
  if (phase === 'not-in-force') return leads['not-in-force'](agreements.statuses[status])
  if (validity === null) return leads.ended(null)
  const [from, to] = [date(validity.from), date(validity.to)]
  switch (phase) {
    case 'upcoming':
      return leads.upcoming(from, to)
    case 'in-force':
      return leads['in-force'](to)
    case 'expiring':
      return leads.expiring(to, daysLeft ?? 0)
    case 'ended':
      return leads.ended(to)
    default:
      return phase satisfies never
  }
}
