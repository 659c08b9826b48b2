import { foldSpaces } from '#kernel/folding.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { takeAttempt } from '../../../access/index.ts'
import { requireArrivalTime } from '../../domain/attendance-link/arrival-time.ts'
import { matchArrival } from '../../domain/attendance-link/match-arrival.ts'
import { insertArrival } from '../../store/attendance-link/arrivals-store.ts'
import { getMeetingToChange } from '../../store/meetings-store.ts'
import { tick } from '../tick.ts'
import { meetingOfCode } from './arrival-code.ts'

export type Arrive = {
  readonly code: string
  readonly phone: string
  readonly name: string
  readonly organisation: string
  /** The computer or phone, or the network behind which it hides; counted, not kept. */
  readonly address: string
}

/**
 * Somebody writes himself or herself in by the QR code. Who is expected is ticked; who is not waits for the manager's word. Nothing
 * in the answer says which of the two it was.
 *
 * @throws Refusal `arrival.unknown`, `arrival.too_early`, `arrival.over`, `arrival.already`, `arrival.name_missing`,
 *   `access.too_many_attempts`
 */
export async function arrive(deps: Deps, command: Arrive): Promise<void> {
  const name = foldSpaces(command.name).slice(0, 200)
  const organisation = foldSpaces(command.organisation).slice(0, 200) || null
  if (name === '') throw new Refusal('arrival.name_missing', {}, 'name')
  await takeAttempt(deps.as(system('arrival')), [{ by: 'address', value: `arrival ${command.address}` }])
  const meetingId = await meetingOfCode(deps, command.code)

  await deps.as(system(name)).write('meeting.arrive', async (tx) => {
    const meeting = await getMeetingToChange(tx, meetingId)
    requireArrivalTime(meeting, deps.now())
    const position = matchArrival({ name, organisation }, meeting.attendance)
    const state = position === null ? 'waiting' : 'matched'
    const { phone } = command
    if (!(await insertArrival(tx, meeting, { name, organisation, phone, state, now: deps.now() })))
      throw new Refusal('arrival.already')
    if (position !== null) await tick(tx, meeting, [{ position, presence: 'in-person' }])
  })
}
