import { type Block, type Document, nowhere } from '#documents/index.ts'
import { messagesIn } from '#messages/index.ts'
import { paragraph, row, table, withTypography } from '../../../papers/index.ts'
import type { Attendant } from '../meeting.ts'
import { isUnnamed } from '../unnamed.ts'
import { attendanceBlocks, byOrganisation } from './attendance-blocks.ts'
import { meetingHead } from './meeting-head.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'
import { nameOnPaper } from './meeting-words.ts'

/** Rows for those whom nobody expects. */
const blankRows = 8

/** *Prezenční listina* of a held meeting, as it was ticked. */
export function composeAttendanceList(paper: MeetingOnPaper): Document {
  return listOf(paper, attendanceBlocks(paper))
}

/**
 * The same to be signed: expected people in numbered rows, blank rows for others, and the code for those who have a phone. The reader
 * of signed sheets finds the names again.
 *
 * @param arrivalAddress where a phone writes its owner in
 */
export function composeEmptyAttendanceList(paper: MeetingOnPaper & { readonly arrivalAddress: string }): Document {
  const { list } = messagesIn(paper.language).meetingSheets
  return listOf(paper, [
    paragraph(list.codeLead),
    { kind: 'qr-code', address: paper.arrivalAddress, alt: list.codeAlt, place: nowhere },
    signingTable(paper),
  ])
}

function listOf(paper: MeetingOnPaper, blocks: readonly Block[]): Document {
  const { language, meeting, unitName, groupName, number } = paper
  const words = messagesIn(language).meetingSheets
  const meetingName = nameOnPaper(meeting, groupName, language)
  const { on, startsAt, endsAt, place } = meeting
  const head = { unitName, meetingName, number, on, startsAt, endsAt, place, conduct: [] }
  return {
    title: words.titles.attendanceList,
    language,
    header: `${unitName}\t${meetingName}, ${words.day(on)}`,
    footnotes: [],
    blocks: withTypography(language, [
      ...meetingHead(words.titles.attendanceList, head, language),
      ...blocks,
      paragraph(words.list.privacy),
    ]),
  }
}

function signingTable({ meeting, language }: MeetingOnPaper): Block {
  const { meetingSheets: words, partnership } = messagesIn(language)
  const { columns, captions } = words
  const blank = Array.from({ length: blankRows }, () => null)
  const expected: readonly (Attendant | null)[] = [...byOrganisation(meeting.attendance), ...blank]
  return table({
    caption: captions.list,
    widths: [1, 5, 5, 4, 5],
    header: [columns.number, columns.name, columns.organisation, columns.role, columns.signature],
    rows: expected.map((attendant, index) =>
      row([
        `${index + 1}.`,
        attendant === null || isUnnamed(attendant.name) ? '' : attendant.name,
        attendant?.organisation ?? '',
        attendant?.role ? partnership.roles[attendant.role] : '',
        room,
      ]),
    ),
  })
}

/** Two lines, as high as a signature needs. */
const room = '\u00a0\n\u00a0'
