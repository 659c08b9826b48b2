import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { accountById, useOneTimeLink } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { nextSteps, type StepName, type TakenStep } from '../domain/life-cycle.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { openStepLinkOf } from '../store/step-links-store.ts'
import { recordStep } from './take-agreement-step.ts'

/** What a one-time link asks of the person who holds it; nothing else of the agreement is shown. */
export type StepInvitation = {
  readonly agreement: Agreement
  readonly step: StepName
  /** The person who made the link; null when it was the application itself. */
  readonly askedBy: string | null
  /** False when the step has been taken in another way meanwhile. */
  readonly open: boolean
}

/** Looks what a link is for, without using it up. */
export async function openStepLink(deps: Deps, token: string): Promise<StepInvitation> {
  return deps.as(system('link')).read(async (tx) => {
    const { agreementId, step, createdBy } = await openStepLinkOf(tx, token, deps.now())
    const agreement = await findAgreement(tx, agreementId)
    if (agreement === null) throw new Refusal('link.unknown')
    const { status, steps } = agreement.current
    return {
      agreement,
      step,
      askedBy: createdBy === null ? null : (await accountById(tx, createdBy)).name,
      open: nextSteps(status, steps).includes(step),
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
    const agreement = await findAgreement(tx, link.agreementId)
    if (agreement === null) throw new Refusal('link.unknown')

    const { takenOn, resolution } = command
    await recordStep(acting, tx, agreement, {
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
