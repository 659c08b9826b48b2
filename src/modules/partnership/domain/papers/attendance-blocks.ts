import type { Block } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { paragraph, row, table } from '../../../papers/index.ts'
import { type Attendant, isPresent, type Presence } from '../meeting.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'

/** Who came and who did not: numbers in a sentence, then the list, organisation by organisation; of nobody's names the number alone. */
export function attendanceBlocks({
  meeting: { attendance },
  presentCount,
  language,
}: MeetingOnPaper): readonly Block[] {
  const { meetingSheets: words, partnership } = messagesIn(language)
  const present = attendance.filter(isPresent)
  if (present.length === 0) return [paragraph(words.present(presentCount ?? 0, 0))]
  const organisations = new Set(present.flatMap(({ organisation }) => organisation ?? [])).size
  const { columns } = words
  return [
    paragraph(`${words.present(present.length, organisations)} ${sentence(attendance, language)}`),
    table({
      caption: words.captions.attendance,
      widths: [4, 4, 3, 2],
      header: [columns.name, columns.organisation, columns.role, columns.presence],
      rows: byOrganisation(attendance).map(({ name, organisation, role, presence }) =>
        row([name, organisation ?? '', role === null ? '' : partnership.roles[role], partnership.presences[presence]]),
      ),
    }),
  ]
}

/** People of one organisation together, organisations in the order in which they are first listed. */
export function byOrganisation(attendance: readonly Attendant[]): readonly Attendant[] {
  return [...Map.groupBy(attendance, ({ organisation }) => organisation).values()].flat()
}

/** „Osobně 6, na dálku 2, omluveno 1.“ */
function sentence(attendance: readonly Attendant[], language: Language): string {
  const count = (presence: Presence): number => attendance.filter((one) => one.presence === presence).length
  const words = messagesIn(language).meetingSheets.byPresence(
    count('in-person'),
    count('remote'),
    count('excused'),
    count('absent'),
  )
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
