import type { Block, Document } from '#documents/index.ts'
import { longDate } from '#messages/dates.ts'
import { messagesIn } from '#messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography } from '../../../papers/index.ts'
import { byOrganisation } from './attendance-blocks.ts'
import { meetingHead } from './meeting-head.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'
import { agendaWords, nameOnPaper } from './meeting-words.ts'

export type InvitationPaper = MeetingOnPaper & {
  /** Who sends it and awaits the answers; null when nobody holds the office. */
  readonly sender: { readonly name: string; readonly office: string; readonly email: string | null } | null
}

/** *Pozvánka*: whom we invite when and where, to what, and to which address to answer; of a meeting called off that it is not held. */
export function composeInvitation(paper: InvitationPaper): Document {
  const { language, meeting, unitName, groupName } = paper
  const words = messagesIn(language).meetingSheets
  const meetingName = nameOnPaper(meeting, groupName, language)
  const { on, startsAt, endsAt, place } = meeting
  const head = { unitName, meetingName, number: null, on, startsAt, endsAt, place, conduct: [] }
  const sentence = meeting.state === 'cancelled' ? words.invitation.calledOff : words.invitation.invites
  const called = `${meetingName}, ${longDate(on, language)}`
  return {
    title: words.titles.invitation,
    language,
    header: `${unitName}\t${words.day(on)}`,
    footnotes: [],
    blocks: withTypography(language, [
      ...meetingHead(words.titles.invitation, head, language),
      paragraph(`${words.invitation.greeting}\n${sentence(called)}`),
      ...(meeting.state === 'cancelled' ? [] : [...agenda(paper), ...answer(paper), ...invited(paper)]),
      ...regards(paper),
    ]),
  }
}

function agenda({ meeting, language }: InvitationPaper): readonly Block[] {
  const { headings, invitation } = messagesIn(language).meetingSheets
  const items = agendaWords(meeting.agenda, language)
  return [
    heading(2, headings.agenda),
    ...(items.length === 0 ? [paragraph(invitation.noAgenda)] : items.map((item) => listItem(item, 'number'))),
  ]
}

function answer({ sender, language }: InvitationPaper): readonly Block[] {
  const { invitation } = messagesIn(language).meetingSheets
  const address = sender?.email ?? null
  return [
    paragraph(
      [address === null ? null : invitation.answer(address), invitation.answerAnyhow].filter(Boolean).join(' '),
    ),
  ]
}

function invited({ meeting, language }: InvitationPaper): readonly Block[] {
  const { captions, columns, headings } = messagesIn(language).meetingSheets
  if (meeting.attendance.length === 0) return []
  const rows = byOrganisation(meeting.attendance).map(({ name, organisation }) => row([organisation ?? '', name]))
  return [
    heading(2, headings.invited),
    table({ caption: captions.invited, widths: [1, 1], header: [columns.organisation, columns.name], rows }),
  ]
}

function regards({ sender, language }: InvitationPaper): readonly Block[] {
  const { invitation } = messagesIn(language).meetingSheets
  return sender === null ? [] : [paragraph(`${invitation.regards}\n${sender.name}\n${sender.office}`)]
}
