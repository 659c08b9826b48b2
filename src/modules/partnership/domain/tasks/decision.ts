import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { MeetingId } from '../meeting.ts'

export type DecisionId = Id<'Decision'>

/** What the people at a meeting decided, in its words (*usnesení, rozhodnutí*). */
export type Decision = DecisionContent & {
  readonly id: DecisionId
  readonly unitId: Id<'Unit'>
  readonly meetingId: MeetingId
  /** Place among the decisions of the meeting, from 0. */
  readonly position: number
  readonly version: number
}

export type DecisionContent = {
  readonly words: string
  /** To which item of the meeting's agenda it belongs, from 0; null when to none. */
  readonly agendaItem: number | null
}

export function tidyDecision({ words, agendaItem }: DecisionContent): DecisionContent {
  return { words: foldSpaces(words), agendaItem }
}

/** Everything for which a decision cannot be saved, each at its field. `items` is the length of the meeting's agenda. */
export function decisionRefusals({ words, agendaItem }: DecisionContent, items: number): readonly Refusal[] {
  const refusals = [
    words === '' ? new Refusal('decision.words_missing', {}, 'words') : null,
    agendaItem !== null && (agendaItem < 0 || agendaItem >= items)
      ? new Refusal('decision.item_unknown', {}, 'agendaItem')
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
