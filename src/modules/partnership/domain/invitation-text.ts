import { longDate } from '#messages/dates.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { PlannedMeeting } from './planned-meeting.ts'

/** An invitation as plain text, for an e-mail or a letter. */
export type InvitationText = { readonly subject: string; readonly text: string }

/** Who is invited where, when and to what; of a meeting that was called off that it is not held. */
export function invitationText(meeting: PlannedMeeting, language: Language): InvitationText {
  const { partnership, meetingPapers } = messagesIn(language)
  const words = meetingPapers.invitation
  const title = [partnership.kinds[meeting.kind], meeting.name].filter((part) => part !== null).join(' ')
  const day = longDate(meeting.on, language)
  const when = meetingPapers.when(day, meeting.startsAt, meeting.endsAt)
  if (meeting.state === 'cancelled')
    return { subject: words.cancelledSubject(title, day), text: `${words.greeting}\n\n${words.cancels(title, when)}` }
  const items = meeting.agenda.map(({ type, wording }, index) => {
    return `${index + 1}. ${wording ?? partnership.agendaItems[type]}`
  })
  const parts = [
    words.greeting,
    [words.invites(title, when), meeting.place === null ? null : words.place(meeting.place)]
      .filter((line) => line !== null)
      .join('\n'),
    items.length === 0 ? null : [words.agenda, ...items].join('\n'),
    words.excuse,
  ]
  return { subject: words.subject(title, day), text: parts.filter((part) => part !== null).join('\n\n') }
}
