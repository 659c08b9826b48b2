import { lifeCycle } from '../domain/life-cycle.ts'
import type { StepInvitation } from '../use-cases/take-step-by-link.ts'

/** The few facts that the holder of a link sees. */
export type InvitationView = ReturnType<typeof invitationView>

export function invitationView({ agreement, version, step, askedBy, open }: StepInvitation) {
  const { content, number, reason } = version
  const { side, requires } = lifeCycle[step]
  return {
    step,
    askedBy,
    open,
    side,
    resolution: requires.includes('resolution'),
    unit: content.unit.name,
    /** Of a version that is not approved yet there is none of its own; the agreement's is then the one it changes. */
    validity: version.validity ?? agreement.validity,
    years: content.validityText.years,
    /** What is asked about a revision is said with its number and reason. */
    revision: number === 1 ? null : { number, reason },
    scheduleRows: content.schedule.length,
  }
}
