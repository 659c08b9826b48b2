import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { ObligationId } from '../domain/evidence.ts'
import { insertWaiver } from '../store/waivers-store.ts'
import { ledgerOf } from './ledger-basis.ts'
import { loadObligationBasis } from './obligation-basis.ts'

export type WaiveObligation = {
  readonly obligationId: ObligationId
  /** First day of the occurrence; null for a duty that cannot be counted and is settled as a whole. */
  readonly occurrenceFrom: LocalDate | null
  readonly reason: string
}

/**
 * Settles one occurrence of a duty, or a duty that cannot be counted, by a person's decision with a reason. Sending the
 * same decision twice makes one.
 *
 * @throws Refusal `waiver.reason_missing`, `waiver.occurrence_unknown`, `waiver.already_given`, `waiver.already_fulfilled`
 */
export async function waiveObligation(deps: Deps, command: WaiveObligation): Promise<Id<'Waiver'>> {
  return deps.write('obligation.waive', async (tx) => {
    const { obligationId, occurrenceFrom } = command
    const basis = await loadObligationBasis(tx, obligationId)
    const { unitId } = basis.agreement
    await authorise(tx, deps.actor, 'obligation.waive', unitId)
    const reason = command.reason.trim()
    if (reason === '') throw new Refusal('waiver.reason_missing', {}, 'reason')

    const given = basis.waivers.find(({ from }) => from === occurrenceFrom)
    if (given !== undefined && given.reason === reason) return given.id
    if (given !== undefined) throw new Refusal('waiver.already_given')
    const { countable } = basis.obligation.counting
    const asked = ledgerOf(basis, deps.today(), null).rows.find(({ fulfilment }) =>
      countable ? fulfilment.period.from === occurrenceFrom : occurrenceFrom === null,
    )
    if (asked === undefined) throw new Refusal('waiver.occurrence_unknown', {}, 'occurrenceFrom')
    if (asked.fulfilment.state === 'fulfilled') throw new Refusal('waiver.already_fulfilled')

    const id = await insertWaiver(tx, { unitId, obligationId, from: occurrenceFrom, reason, at: deps.now() })
    if (id === null) throw new Refusal('waiver.already_given')
    return id
  })
}
