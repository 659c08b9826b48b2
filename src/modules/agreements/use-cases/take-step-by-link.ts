import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { StepName, TakenStep } from '../domain/life-cycle.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { openStepLinkOf, useStepLink } from '../store/step-links-store.ts'
import { recordStep } from './take-agreement-step.ts'

/** What a one-time link asks of the person who holds it; nothing else of the agreement is shown. */
export type StepInvitation = { readonly agreement: Agreement; readonly step: StepName }

/** Looks what a link is for, without using it up. */
export async function openStepLink(deps: Deps, token: string): Promise<StepInvitation> {
  return deps.as(system('link')).read(async (tx) => {
    const { agreementId, step } = await openStepLinkOf(tx, token, deps.now())
    const agreement = await findAgreement(tx, agreementId)
    if (agreement === null) throw new Refusal('link.unknown')
    return { agreement, step }
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
    await useStepLink(tx, link, deps.now())
    return agreement.id
  })
}
