import { type Language, messagesIn } from '#messages/index.ts'
import type { AgendaItem } from '../meeting.ts'
import type { PlannedMeeting } from '../planned-meeting.ts'

/** What a meeting is called on paper: its kind, the group, its own name. */
export function nameOnPaper(
  { kind, name }: Pick<PlannedMeeting, 'kind' | 'name'>,
  groupName: string | null,
  language: Language,
): string {
  const own = name ?? groupName
  return [messagesIn(language).partnership.kinds[kind], own].filter((part) => part !== null).join(' – ')
}

/** The agenda in words: the meeting's own wording, or the name of the standing item. */
export function agendaWords(agenda: readonly AgendaItem[], language: Language): readonly string[] {
  const { agendaItems } = messagesIn(language).partnership
  return agenda.map(({ type, wording }) => wording ?? agendaItems[type])
}
