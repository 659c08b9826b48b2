import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import {
  type Decision,
  type DecisionContent,
  type DecisionId,
  decisionRefusals,
  tidyDecision,
} from '../../domain/tasks/decision.ts'
import { requireNone } from '../../domain/tasks/require-none.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { getDecision, updateDecision } from '../../store/tasks/decisions-store.ts'

export type ChangeDecision = { readonly id: DecisionId; readonly version: number; readonly content: DecisionContent }

/** Corrects a decision's words or the item of the agenda to which it belongs. */
export async function changeDecision(deps: Deps, { id, version, content }: ChangeDecision): Promise<Decision> {
  return deps.write('decision.change', async (tx) => {
    const known = await getDecision(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const meeting = await getMeeting(tx, known.meetingId)
    const changed: Decision = { ...known, ...tidyDecision(content), version: version + 1 }
    if (changed.words === known.words && changed.agendaItem === known.agendaItem) return known
    requireNone(decisionRefusals(changed, meeting.agenda.length))
    if (known.version !== version) throw new Refusal('record.changed')

    await updateDecision(tx, changed)
    return changed
  })
}
