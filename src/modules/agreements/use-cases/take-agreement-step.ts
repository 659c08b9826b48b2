import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, type Permission, permissionsIn } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { decideStep } from '../domain/decide-step.ts'
import { agreementChanged } from '../domain/events.ts'
import { lifeCycle, type StepName, type TakenStep } from '../domain/life-cycle.ts'
import { versionTaking } from '../domain/open-steps.ts'
import { findAgreement, lockAgreement } from '../store/agreements-store.ts'
import { insertStep, updateVersion, versionById } from '../store/versions-store.ts'

export type TakeAgreementStep = {
  readonly agreementId: Id<'Agreement'>
  /** Version of the agreement's version that the person saw. */
  readonly version: number
} & Pick<TakenStep, 'step' | 'takenOn' | 'resolution' | 'reason' | 'sourceNote'>

/**
 * Takes a step of the approval path: by the side whose step it is, or recorded for the other side with date and document. The
 * path to approval is the revision's where one is under way. The assembly's approval starts the validity, of a revision in place of the
 * version before it; termination and replacement end it.
 */
export async function takeAgreementStep(deps: Deps, command: TakeAgreementStep): Promise<Agreement> {
  return deps.write(`agreement.${command.step}`, async (tx) => {
    const agreement = await lockAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    const source = await sourceFor(deps, tx, agreement, command.step)
    const version = versionTaking(agreement, command.step)
    if (version.version !== command.version) throw new Refusal('record.changed')

    const { step, takenOn, resolution, reason, sourceNote } = command
    return recordStep(deps, tx, agreement, version, { step, takenOn, resolution, reason, source, sourceNote })
  })
}

/** Takes a step of a named version in a change that is already going on, by the same rights. */
export async function takeStepWithin(
  tx: Transaction,
  deps: Deps,
  { versionId, ...step }: { readonly versionId: Id<'AgreementVersion'> } & Omit<TakenStep, 'reason' | 'source'>,
): Promise<Agreement> {
  const named = await versionById(tx, versionId)
  const agreement = named && (await lockAgreement(tx, named.agreementId))
  const version = agreement && [agreement.current, agreement.proposed].find((one) => one?.id === versionId)
  if (!agreement || !version) throw new Refusal('record.not_found')
  const source = await sourceFor(deps, tx, agreement, step.step)
  return recordStep(deps, tx, agreement, version, { ...step, reason: null, source })
}

/** Decides and saves one step; shared with the one-time link, which brings its own right. */
export async function recordStep(
  deps: Deps,
  tx: Transaction,
  agreement: Agreement,
  version: AgreementVersion,
  taken: TakenStep,
): Promise<Agreement> {
  const { version: changed, replaced } = decideStep(agreement, version, taken, deps.today())

  if (replaced !== null) {
    await insertStep(tx, agreement, replaced.version, replaced.step)
    await updateVersion(tx, replaced.version)
  }
  await insertStep(tx, agreement, version, taken)
  await updateVersion(tx, changed)
  await deps.announce(tx, agreementChanged, agreement.id)
  return (await findAgreement(tx, agreement.id)) ?? agreement
}

/** Own step by one's own account; the other side's step only as recorded on its behalf. */
async function sourceFor(
  deps: Deps,
  tx: Transaction,
  agreement: Agreement,
  step: StepName,
): Promise<'account' | 'on-behalf'> {
  const own = ownPermission(step)
  const permissions = await permissionsIn(tx, deps.actor, agreement.unitId)
  if (own.some((permission) => permissions.has(permission))) return 'account'
  await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
  return 'on-behalf'
}

/** Whoever may take a step by their own account; whoever edits an agreement may withdraw what they proposed. */
export function ownPermission(step: StepName): readonly Permission[] {
  if (step === 'withdrawal') return ['agreement.edit']
  const { side } = lifeCycle[step]
  if (side === 'unit') return ['agreement.approve-unit']
  if (side === 'agency') return ['agreement.approve-agency']
  return ['agreement.approve-unit', 'agreement.approve-agency']
}
