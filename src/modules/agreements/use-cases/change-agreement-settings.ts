import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { agreementChanged } from '../domain/events.ts'
import { findAgreement, updateAgreement } from '../store/agreements-store.ts'

export type ChangeAgreementSettings = {
  readonly agreementId: Id<'Agreement'>
  readonly version: number
  readonly yearRule: Agreement['yearRule']
  readonly recordsFrom: LocalDate
  /** Stays as it is when left out; null: nobody knows it. */
  readonly agencyProjectEnd?: LocalDate | null | undefined
}

/**
 * Chooses which year „ročně“ means, from when records are kept and when ASZ's project ends; nothing that was counted is typed,
 * so all counts follow.
 *
 * @throws Refusal `agreement.records_in_future`, `agreement.project_ended_before`
 */
export async function changeAgreementSettings(deps: Deps, command: ChangeAgreementSettings): Promise<Agreement> {
  return deps.write('agreement.change-settings', async (tx) => {
    const agreement = await findAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
    if (command.recordsFrom > deps.today()) throw new Refusal('agreement.records_in_future', {}, 'recordsFrom')

    const { agencyProjectEnd = agreement.agencyProjectEnd } = command
    const { validity } = agreement.current
    if (agencyProjectEnd !== null && validity !== null && agencyProjectEnd < validity.from)
      throw new Refusal('agreement.project_ended_before', { from: validity.from }, 'agencyProjectEnd')

    const changed: Agreement = {
      ...agreement,
      version: command.version,
      yearRule: command.yearRule,
      recordsFrom: command.recordsFrom,
      agencyProjectEnd,
    }

    await updateAgreement(tx, changed)
    await deps.announce(tx, agreementChanged, agreement.id)
    return { ...changed, version: command.version + 1 }
  })
}
