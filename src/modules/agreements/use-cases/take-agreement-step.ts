import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, type Permission, permissionsIn } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { agreementChanged } from '../domain/events.ts'
import { lifeCycle, type StepName, type TakenStep } from '../domain/life-cycle.ts'
import { takeStep } from '../domain/take-step.ts'
import { shortenedBy, validityOf } from '../domain/validity.ts'
import { findAgreement, insertStep, updateVersion } from '../store/agreements-store.ts'

export type TakeAgreementStep = {
  readonly agreementId: Id<'Agreement'>
  /** Version of the agreement's version that the person saw. */
  readonly version: number
} & Pick<TakenStep, 'step' | 'takenOn' | 'resolution' | 'reason' | 'sourceNote'>

/**
 * Takes a step of the approval path: by the side whose step it is, or recorded for the other side with date and document.
 * The assembly's approval starts the validity; termination and replacement end it.
 */
export async function takeAgreementStep(deps: Deps, command: TakeAgreementStep): Promise<Agreement> {
  return deps.write(`agreement.${command.step}`, async (tx) => {
    const agreement = await findAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    const source = await sourceFor(deps, tx, agreement, command.step)
    if (agreement.current.version !== command.version) throw new Refusal('record.changed')

    const { step, takenOn, resolution, reason, sourceNote } = command
    const taken: TakenStep = { step, takenOn, resolution, reason, source, sourceNote }
    return recordStep(deps, tx, agreement, taken)
  })
}

/** Decides and saves one step; shared with the one-time link, which brings its own right. */
export async function recordStep(
  deps: Deps,
  tx: Transaction,
  agreement: Agreement,
  taken: TakenStep,
): Promise<Agreement> {
  const { current } = agreement
  const status = takeStep(current.status, current.steps, taken, deps.today())
  const steps = [...current.steps, taken]
  const agreedValidity = agreedAfter(agreement, taken)
  const validity = shortenedBy(agreedValidity, steps)
  const changed: Agreement = { ...agreement, current: { ...current, status, steps, agreedValidity, validity } }

  await insertStep(tx, agreement, taken)
  await updateVersion(tx, changed.current)
  await deps.announce(tx, agreementChanged, agreement.id)
  return { ...changed, current: { ...changed.current, version: current.version + 1 } }
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

export function ownPermission(step: StepName): readonly Permission[] {
  const { side } = lifeCycle[step]
  if (side === 'unit') return ['agreement.approve-unit']
  if (side === 'agency') return ['agreement.approve-agency']
  return ['agreement.approve-unit', 'agreement.approve-agency']
}

/** The assembly's approval says from when it is valid. */
function agreedAfter({ current }: Agreement, { step, takenOn }: TakenStep): Agreement['current']['agreedValidity'] {
  const { content, agreedValidity } = current
  return step === 'council-approval' ? (validityOf(content.validityText, takenOn) ?? agreedValidity) : agreedValidity
}
