import type { AgendaItemType, MeetingKind } from '../../obligations/index.ts'
import type { AgendaItem } from './meeting.ts'

/**
 * What a meeting of a kind usually deals with, ticked before a person says otherwise. The discussion of the agreement's fulfilment
 * closes a duty of its own, so at a meeting of the partnership a person ticks it; a consultation is about nothing else.
 */
const usual: Readonly<Record<MeetingKind, readonly AgendaItemType[]>> = {
  'local-partnership': ['plan'],
  'working-group': ['plan'],
  consultation: ['agreement-fulfilment'],
  'field-workers': [],
  council: [],
  other: [],
}

export function usualAgenda(kind: MeetingKind): readonly AgendaItem[] {
  return usual[kind].map((type) => ({ type, wording: null }))
}
