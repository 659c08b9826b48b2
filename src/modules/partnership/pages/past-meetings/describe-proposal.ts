import type { LocalDate } from '#kernel/local-date.ts'
import type { Messages } from '#messages/index.ts'
import { isPresent } from '../../domain/meeting.ts'
import type { KnownMeeting } from '../../domain/past-meetings/meeting-meant.ts'
import type { MeetingProposal, ProposalDoubt } from '../../domain/past-meetings/proposal.ts'

type Day = (on: LocalDate) => string

/** „Lokální partnerství, 14. února 2023“, as far as it is known. */
export function titleOfProposal(
  { day, kind, name }: Pick<MeetingProposal, 'day' | 'kind' | 'name'>,
  { partnership, pastMeetings }: Pick<Messages, 'partnership' | 'pastMeetings'>,
  shownDay: Day,
): string {
  const { noDay, unknownKind } = pastMeetings.columns
  const what = kind === null ? unknownKind : partnership.kinds[kind.value]
  return [day === null ? noDay : shownDay(day.value), what, name?.value].filter((part) => part !== undefined).join(' ')
}

export function titleOfKnown(
  { on, kind, name }: KnownMeeting,
  { partnership }: Pick<Messages, 'partnership'>,
  shownDay: Day,
): string {
  return partnership.title(partnership.kinds[kind], name, shownDay(on))
}

/** A doubt as a sentence. */
export function doubtSentence(doubt: ProposalDoubt, { doubts, cells }: Messages['pastMeetings']): string {
  switch (doubt.code) {
    case 'several-days':
      return doubts['several-days'](doubt)
    case 'day-impossible':
      return doubts['day-impossible'](doubt)
    case 'day-in-future':
      return doubts['day-in-future'](doubt)
    case 'cell':
      return cells[doubt.problem.code](doubt.problem)
    case 'no-day':
    case 'kind-unknown':
    case 'no-people':
    case 'only-invited':
    case 'presence-unsure':
      return doubts[doubt.code]
  }
  return doubt satisfies never
}

/** How many came by the paper: the names, or the number without them. */
export function peopleOfProposal(
  { attendance, presentCount }: Pick<MeetingProposal, 'attendance' | 'presentCount'>,
  { columns }: Messages['pastMeetings'],
): string {
  const present = attendance.filter(({ value }) => isPresent(value)).length
  if (attendance.length > 0) return columns.named(present, attendance.length - present)
  return presentCount === null ? columns.people0 : columns.count(presentCount.value)
}
