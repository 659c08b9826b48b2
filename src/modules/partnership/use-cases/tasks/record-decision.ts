import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import {
  type Decision,
  type DecisionContent,
  type DecisionId,
  decisionRefusals,
  tidyDecision,
} from '../../domain/tasks/decision.ts'
import { requireNone } from '../../domain/tasks/require-none.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { findDecision, getDecision, insertDecision } from '../../store/tasks/decisions-store.ts'

export type RecordDecision = {
  readonly meetingId: MeetingId
  /** Made by the form, so that sending it twice makes one decision. */
  readonly id: DecisionId
  readonly content: DecisionContent
}

/** Writes down what a meeting decided, after its earlier decisions. */
export async function recordDecision(deps: Deps, { meetingId, id, content }: RecordDecision): Promise<Decision> {
  return deps.write('decision.record', async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    const tidy = tidyDecision(content)
    requireNone(decisionRefusals(tidy, meeting.agenda.length))

    if (!(await insertDecision(tx, { ...tidy, id, meetingId, unitId: meeting.unitId, version: 1 }))) {
      const known = await findDecision(tx, id)
      if (known === null || known.meetingId !== meetingId) throw new Refusal('record.not_found')
      if (known.words !== tidy.words || known.agendaItem !== tidy.agendaItem) throw new Refusal('record.changed')
    }
    return getDecision(tx, id)
  })
}
