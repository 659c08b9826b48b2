import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { lifeCycle, type StepName } from '../domain/life-cycle.ts'
import { openSteps, versionTaking } from '../domain/open-steps.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { issueStepLink } from '../store/step-links-store.ts'

/**
 * Makes a one-time link by which the other side takes its step without an account. An early end needs a reason and is
 * recorded by an account.
 * @returns the token; it is shown once and kept only as a hash
 */
export async function offerStepLink(
  deps: Deps,
  command: { readonly agreementId: Id<'Agreement'>; readonly step: StepName },
): Promise<string> {
  return deps.write('agreement.offer-link', async (tx) => {
    const agreement = await findAgreement(tx, command.agreementId)
    if (agreement === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
    const version = versionTaking(agreement, command.step)
    const byLink = !lifeCycle[command.step].requires.includes('reason')
    if (!byLink || !openSteps(version).includes(command.step))
      throw new Refusal('agreement.step_not_possible', { step: command.step, status: version.status })

    return issueStepLink(tx, deps.actor, agreement, version, command.step, deps.now())
  })
}
