import type { Block, Document } from '#documents/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import { messagesIn } from '#messages/index.ts'
import { heading, listItem, paragraph, withTypography } from '../../../papers/index.ts'
import type { PublicWords } from '../minutes/public-text.ts'
import type { PracticeSide } from '../register/practice.ts'
import { meetingHead } from './meeting-head.ts'
import { saidAtMeeting } from './said-at-meeting.ts'

/**
 * What the public paper is composed of. There is no place in it for an attendance list or anybody's name: whatever a person wrote has
 * come through `publicText` (`PublicWords`), the rest are days, numbers and sides.
 */
export type PublicMinutesPaper = {
  readonly unitName: string
  readonly meetingName: PublicWords
  readonly number: number | null
  readonly on: LocalDate
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  readonly place: PublicWords | null
  readonly convenes: PracticeSide | null
  readonly chairs: PracticeSide | null
  readonly agenda: readonly PublicWords[]
  /** Who came by offices and organisations, what was said and decided, in Markdown. */
  readonly said: PublicWords
  readonly today: LocalDate
}

/**
 * The minutes for the public (rule 53): always Czech, as their text is.
 *
 * @param read reads Markdown
 */
export function composePublicMinutes(
  paper: PublicMinutesPaper,
  read: (markdown: string) => readonly Block[],
): Document {
  const { unitName, meetingName, number, on, startsAt, endsAt, place } = paper
  const words = messagesIn('cs').meetingSheets
  const who = (side: PracticeSide | null): string | null =>
    side === null ? null : side === 'unit' ? unitName : words.sides[side]
  const head = {
    unitName,
    meetingName,
    number,
    on,
    startsAt,
    endsAt,
    place,
    conduct: [
      { task: 'convenes' as const, who: who(paper.convenes) },
      { task: 'chairs' as const, who: who(paper.chairs) },
    ],
  }
  const said = saidAtMeeting(read(paper.said), 2)
  return {
    title: words.titles.publicMinutes,
    language: 'cs',
    header: `${unitName}\t${meetingName}, ${words.day(on)}`,
    footer: words.asOf(paper.today),
    footnotes: [],
    blocks: withTypography('cs', [
      ...meetingHead(words.titles.publicMinutes, head, 'cs'),
      ...(paper.agenda.length === 0 ? [] : [heading(2, words.headings.agenda)]),
      ...paper.agenda.map((item) => listItem(item, 'number')),
      heading(2, words.headings.course),
      ...(said.length === 0 ? [paragraph(words.noMinutes)] : said),
      paragraph({ text: words.publicNote, italic: true }),
    ]),
  }
}
