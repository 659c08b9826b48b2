import { lifeCycle } from '../domain/life-cycle.ts'
import type { StepInvitation } from '../use-cases/take-step-by-link.ts'

/** The few facts that the holder of a link sees. */
export type InvitationView = ReturnType<typeof invitationView>

export function invitationView({ agreement, step, askedBy, open }: StepInvitation) {
  const { content, validity } = agreement.current
  const { side, requires } = lifeCycle[step]
  return {
    step,
    askedBy,
    open,
    side,
    resolution: requires.includes('resolution'),
    unit: content.unit.name,
    validity,
    years: content.validityText.years,
    scheduleRows: content.schedule.length,
  }
}
