import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { type Permission, permissionsIn } from '../../access/index.ts'
import { findMemorandum, type Memorandum } from '../../cooperation/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { nextSteps, type StepName } from '../domain/life-cycle.ts'
import { type Phase, phaseOn } from '../domain/validity.ts'
import { findAgreement, versionsOf } from '../store/agreements-store.ts'
import { ownPermission } from './take-agreement-step.ts'

/** What this person may do now with an agreement; made from the same table that guards the steps. */
export type AllowedStep = { readonly step: StepName; readonly as: 'own' | 'on-behalf' }

export type AgreementView = {
  readonly agreement: Agreement
  readonly phase: Phase
  /** Approved, in force, and yet without both signatures: a warning, not an obstacle. */
  readonly unsigned: boolean
  readonly memorandum: Memorandum | null
  readonly versions: readonly AgreementVersion[]
  readonly allowedSteps: readonly AllowedStep[]
  readonly mayUndo: boolean
  readonly mayEdit: boolean
}

/** An agreement as the day and the acting person's rights show it. */
export async function showAgreement(deps: Deps, agreementId: Id<'Agreement'>): Promise<AgreementView> {
  return deps.read(async (tx) => {
    const agreement = await findAgreement(tx, agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    const permissions = await permissionsIn(tx, deps.actor, agreement.unitId)
    const { current } = agreement
    const phase = phaseOn(current.status, current.validity, deps.today())
    const mayEdit = permissions.has('agreement.edit')
    return {
      agreement,
      phase,
      unsigned: current.status === 'council-approved' && phase !== 'ended',
      memorandum: agreement.memorandumId === null ? null : await findMemorandum(tx, agreement.memorandumId),
      versions: await versionsOf(tx, agreement.id),
      allowedSteps: allowedSteps(agreement, permissions),
      mayUndo: mayEdit && current.steps.length > 0,
      mayEdit,
    }
  })
}

function allowedSteps({ current }: Agreement, permissions: ReadonlySet<Permission>): readonly AllowedStep[] {
  return nextSteps(current.status, current.steps).flatMap((step): AllowedStep[] => {
    if (ownPermission(step).some((permission) => permissions.has(permission))) return [{ step, as: 'own' }]
    return permissions.has('agreement.edit') ? [{ step, as: 'on-behalf' }] : []
  })
}
