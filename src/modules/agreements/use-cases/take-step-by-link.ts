import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { accountById, useOneTimeLink } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import type { StepName, TakenStep } from '../domain/life-cycle.ts'
import { openSteps } from '../domain/open-steps.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { openStepLinkOf } from '../store/step-links-store.ts'
import { versionById } from '../store/versions-store.ts'
import { recordStep } from './take-agreement-step.ts'

/** What a one-time link asks of the person who holds it; nothing else of the agreement is shown. */
export type StepInvitation = {
  readonly agreement: Agreement
  /** The version whose step it is. */
  readonly version: AgreementVersion
  readonly step: StepName
  /** The person who made the link; null when it was the application itself. */
  readonly askedBy: string | null
  /** False when the step has been taken in another way meanwhile. */
  readonly open: boolean
}

/** Looks what a link is for, without using it up. */
export async function openStepLink(deps: Deps, token: string): Promise<StepInvitation> {
  return deps.as(system('link')).read(async (tx) => {
    const { versionId, step, createdBy } = await openStepLinkOf(tx, token, deps.now())
    const { agreement, version } = await asked(tx, versionId)
    return {
      agreement,
      version,
      step,
      askedBy: createdBy === null ? null : (await accountById(tx, createdBy)).name,
      open: isOpen(agreement, version, step),
    }
  })
}

export type TakeStepByLink = { readonly token: string; readonly signedBy: string } & Pick<
  TakenStep,
  'takenOn' | 'resolution'
>

/** The side without an account takes its step; the link is used up in the same transaction. */
export async function takeStepByLink(deps: Deps, command: TakeStepByLink): Promise<Id<'Agreement'>> {
  const signedBy = command.signedBy.trim()
  if (signedBy === '') throw new Refusal('agreement.name_missing', {}, 'signedBy')
  const acting = deps.as(system(signedBy))
  return acting.write('agreement.step-by-link', async (tx) => {
    const link = await openStepLinkOf(tx, command.token, deps.now())
    const { agreement, version } = await asked(tx, link.versionId)
    if (!isOpen(agreement, version, link.step))
      throw new Refusal('agreement.step_not_possible', { step: link.step, status: version.status })

    const { takenOn, resolution } = command
    await recordStep(acting, tx, agreement, version, {
      step: link.step,
      takenOn,
      resolution,
      reason: null,
      source: 'link',
      sourceNote: signedBy,
    })
    await useOneTimeLink(tx, link, deps.now())
    return agreement.id
  })
}

/** The version that a link is about, with its agreement. */
async function asked(
  tx: Transaction,
  versionId: Id<'AgreementVersion'>,
): Promise<{ readonly agreement: Agreement; readonly version: AgreementVersion }> {
  const version = await versionById(tx, versionId)
  const agreement = version && (await findAgreement(tx, version.agreementId))
  if (version === null || agreement === null) throw new Refusal('link.unknown')
  return { agreement, version }
}

/** A version that another one has replaced, or that was withdrawn, asks for nothing any more. */
function isOpen({ current, proposed }: Agreement, version: AgreementVersion, step: StepName): boolean {
  return [current.id, proposed?.id].includes(version.id) && openSteps(version).includes(step)
}
