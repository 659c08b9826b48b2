import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { type Permission, permissionsIn } from '../../access/index.ts'
import { findMemorandum, type Memorandum } from '../../cooperation/index.ts'
import { type Agreement, type AgreementVersion, versionUnderWay } from '../domain/agreement.ts'
import { isApproved, type StepName } from '../domain/life-cycle.ts'
import { openSteps } from '../domain/open-steps.ts'
import { type Phase, phaseOn } from '../domain/validity.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { versionsOf } from '../store/versions-store.ts'
import { ownPermission } from './take-agreement-step.ts'

/** What this person may do now with an agreement; made from the same table that guards the steps. */
export type AllowedStep = { readonly step: StepName; readonly as: 'own' | 'on-behalf' }

export type AgreementView = {
  readonly agreement: Agreement
  readonly phase: Phase
  /** Approved, in force, and yet without both signatures: a warning, not an obstacle. */
  readonly unsigned: boolean
  readonly memorandum: Memorandum | null
  /** The newest first. */
  readonly versions: readonly AgreementVersion[]
  /** Of the version that speaks. */
  readonly allowedSteps: readonly AllowedStep[]
  readonly mayUndo: boolean
  /** Of the revision under way; none without one. */
  readonly proposalSteps: readonly AllowedStep[]
  readonly mayEdit: boolean
  /** Whether a revision may be proposed now. */
  readonly mayPropose: boolean
  /** Whether the words of the version under way may still change. */
  readonly mayWrite: boolean
}

/** An agreement as the day and the acting person's rights show it. */
export async function showAgreement(deps: Deps, agreementId: Id<'Agreement'>): Promise<AgreementView> {
  return deps.read(async (tx) => {
    const agreement = await findAgreement(tx, agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    const permissions = await permissionsIn(tx, deps.actor, agreement.unitId)
    const { current, proposed } = agreement
    const phase = phaseOn(current.status, current.validity, deps.today())
    const mayEdit = permissions.has('agreement.edit')
    return {
      agreement,
      phase,
      unsigned: current.status === 'council-approved' && phase !== 'ended',
      memorandum: agreement.memorandumId === null ? null : await findMemorandum(tx, agreement.memorandumId),
      versions: await versionsOf(tx, agreement.id),
      allowedSteps: allowedSteps(current, permissions),
      mayUndo: mayEdit && current.steps.length > 0 && !(proposed !== null && lastIsApproval(current)),
      proposalSteps: proposed === null ? [] : allowedSteps(proposed, permissions),
      mayEdit,
      mayPropose: mayEdit && proposed === null && isApproved(current.status),
      mayWrite: mayEdit && versionUnderWay(agreement)?.status === 'draft',
    }
  })
}

/** An approval is not taken back while another revision is under way: there would be two. */
function lastIsApproval({ number, steps }: AgreementVersion): boolean {
  return number > 1 && steps.at(-1)?.step === 'council-approval'
}

function allowedSteps(version: AgreementVersion, permissions: ReadonlySet<Permission>): readonly AllowedStep[] {
  return openSteps(version).flatMap((step): AllowedStep[] => {
    if (ownPermission(step).some((permission) => permissions.has(permission))) return [{ step, as: 'own' }]
    return permissions.has('agreement.edit') ? [{ step, as: 'on-behalf' }] : []
  })
}
