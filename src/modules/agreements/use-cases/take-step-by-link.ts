import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { findLink, useLink } from '../../access/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { type StepName, stepNames, type TakenStep } from '../domain/life-cycle.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { recordStep } from './take-agreement-step.ts'

/** What a one-time link asks of the person who holds it; nothing else of the agreement is shown. */
export type StepInvitation = { readonly agreement: Agreement; readonly step: StepName }

/** Looks what a link is for, without using it up. Refuses one that was used, has expired or was never made. */
export async function openStepLink(deps: Deps, token: string): Promise<StepInvitation> {
  return deps.as(system('link')).read(async (tx) => {
    const link = await findLink(tx, deps, token, 'agreement-step')
    const agreement = link.subjectId === null ? null : await findAgreement(tx, asId(link.subjectId))
    const step = stepNames.find((name) => name === link.step)
    if (agreement === null || step === undefined) throw new Refusal('link.not_valid')
    return { agreement, step }
  })
}

export type TakeStepByLink = { readonly token: string; readonly signedBy: string } & Pick<TakenStep, 'takenOn' | 'resolution'>

/** The side without an account takes its step; the link is used up in the same transaction. */
export async function takeStepByLink(deps: Deps, command: TakeStepByLink): Promise<{ readonly agreementId: Id<'Agreement'> }> {
  const { agreement: seen, step } = await openStepLink(deps, command.token)
  if (command.signedBy.trim() === '') throw new Refusal('agreement.name_missing', {}, 'signedBy')
  const acting = deps.as(system(command.signedBy.trim()))
  await acting.write(`agreement.${step}`, async (tx) => {
    await useLink(tx, deps, command.token, 'agreement-step')
    const agreement = await findAgreement(tx, seen.id)
    if (agreement === null) throw new Refusal('link.not_valid')
    const { takenOn, resolution } = command
    await recordStep(acting, tx, agreement, { step, takenOn, resolution, reason: null, source: 'link', sourceNote: command.signedBy.trim() })
  })
  return { agreementId: seen.id }
}
