import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { agreementChanged } from '../domain/events.ts'
import { statusOf } from '../domain/life-cycle.ts'
import { shortenedBy } from '../domain/validity.ts'
import { deleteStep, findAgreement, updateVersion } from '../store/agreements-store.ts'

/** Takes the last step of the path back, a termination with its shortened validity too; the history keeps both. */
export async function undoAgreementStep(
  deps: Deps,
  command: { readonly agreementId: Id<'Agreement'>; readonly version: number },
): Promise<Agreement> {
  return deps.write('agreement.undo-step', async (tx) => {
    const agreement = await findAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
    const { current } = agreement
    if (current.version !== command.version) throw new Refusal('record.changed')
    const last = current.steps.at(-1)
    if (last === undefined) throw new Refusal('agreement.no_step_to_undo')

    const steps = current.steps.slice(0, -1)
    const validity = shortenedBy(current.agreedValidity, steps)
    const changed = { ...current, steps, validity, status: statusOf(steps) }

    await deleteStep(tx, agreement, last.step)
    await updateVersion(tx, changed)
    await deps.announce(tx, agreementChanged, agreement.id)
    return { ...agreement, current: { ...changed, version: current.version + 1 } }
  })
}
