import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { agreementChanged } from '../domain/events.ts'
import { type StepName, statusOf } from '../domain/life-cycle.ts'
import { shortenedBy } from '../domain/validity.ts'
import { findAgreement, lockAgreement } from '../store/agreements-store.ts'
import { deleteStep, updateVersion, versionById, versionsOf } from '../store/versions-store.ts'

export type UndoAgreementStep = {
  readonly agreementId: Id<'Agreement'>
  /** Whose last step; left out, that of the revision under way, else of the version that speaks. */
  readonly versionId?: Id<'AgreementVersion'> | undefined
  /** Version of that version that the person saw. */
  readonly version: number
}

/**
 * Takes the last step of a version back, a termination with its shortened validity or a withdrawal too; the history keeps both. With
 * the approval of a revision the version before it speaks again.
 *
 * @throws Refusal `agreement.no_step_to_undo`, `agreement.revision_under_way`
 */
export async function undoAgreementStep(deps: Deps, command: UndoAgreementStep): Promise<Agreement> {
  return deps.write('agreement.undo-step', async (tx) => {
    const agreement = await lockAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    const versionId = command.versionId ?? (agreement.proposed ?? agreement.current).id
    const version = (await versionsOf(tx, agreement.id)).find(({ id }) => id === versionId)
    if (version === undefined) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
    if (version.version !== command.version) throw new Refusal('record.changed')
    return undo(tx, deps, agreement, version)
  })
}

/**
 * Takes a step of a named version back in a change that is already going on.
 *
 * @throws Refusal `agreement.no_step_to_undo` also when it is not the last one
 */
export async function undoStepWithin(
  tx: Transaction,
  deps: Deps,
  { versionId, step }: { readonly versionId: Id<'AgreementVersion'>; readonly step: StepName },
): Promise<void> {
  const version = await versionById(tx, versionId)
  const agreement = version && (await lockAgreement(tx, version.agreementId))
  if (!version || !agreement) throw new Refusal('record.not_found')
  await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
  if (version.steps.at(-1)?.step !== step) throw new Refusal('agreement.no_step_to_undo')
  await undo(tx, deps, agreement, version)
}

async function undo(tx: Transaction, deps: Deps, agreement: Agreement, version: AgreementVersion): Promise<Agreement> {
  const last = stepToUndo(agreement, version)

  await takeBack(tx, version, last)
  if (last === 'council-approval' && version.number > 1) {
    const versions = await versionsOf(tx, agreement.id)
    const before = versions.find(({ number, status }) => number < version.number && status === 'replaced')
    if (before !== undefined) await takeBack(tx, before, 'replacement')
  }
  await deps.announce(tx, agreementChanged, agreement.id)
  return (await findAgreement(tx, agreement.id)) ?? agreement
}

/** A version that has been replaced goes on with the one that replaced it; a second revision does not come to be this way. */
function stepToUndo({ current, proposed }: Agreement, version: AgreementVersion): StepName {
  const last = version.steps.at(-1)?.step
  const isOpen =
    [current.id, proposed?.id].includes(version.id) ||
    (version.status === 'withdrawn' && version.number > current.number)
  if (last === undefined || !isOpen) throw new Refusal('agreement.no_step_to_undo')
  const opensAgain = last === 'withdrawal' || (last === 'council-approval' && version.number > 1)
  if (opensAgain && proposed !== null) throw new Refusal('agreement.revision_under_way', { number: proposed.number })
  return last
}

async function takeBack(tx: Transaction, version: AgreementVersion, step: StepName): Promise<void> {
  const steps = version.steps.filter((taken) => taken.step !== step)
  const validity = shortenedBy(version.agreedValidity, steps)
  await deleteStep(tx, version, step)
  await updateVersion(tx, { ...version, steps, validity, status: statusOf(steps) })
}
