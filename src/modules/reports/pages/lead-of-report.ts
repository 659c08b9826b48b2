import type { Messages } from '#messages/index.ts'
import type { Round } from '../domain/rounds/round.ts'
import type { Stage } from '../domain/rounds/stage.ts'

/** The sentence with which the page of a report begins: where it stands and who is to do something. */
export function leadOfReport(stage: Stage, last: Round | undefined, { leads }: Messages['reportRounds']): string {
  const approvals = last?.approvals ?? []
  if (stage === 'waiting') {
    return leads.waiting(approvals.filter(({ state }) => state === 'waiting').length, approvals.length)
  }
  if (stage === 'returned') return leads.returned(approvals.find(({ state }) => state === 'returned')?.name ?? '')
  return leads[stage]
}
