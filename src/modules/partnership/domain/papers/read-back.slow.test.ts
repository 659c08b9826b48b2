import { expect, test } from 'vitest'
import { readDocument, textOf, writeDocx, writePdf } from '#documents/index.ts'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { localDate } from '#kernel/local-date.ts'
import { aMeetingOnPaper } from '../../../../../test/builders/meeting-papers.ts'
import { namesOnSheet } from '../attendance-sheet/names-on-sheet.ts'
import { proposeFromPaper } from '../past-meetings/propose-from-paper.ts'
import { isUnnamed } from '../unnamed.ts'
import { composeEmptyAttendanceList } from './attendance-list-paper.ts'
import { composeMinutes } from './minutes-paper.ts'

const paper = aMeetingOnPaper()
const createdOn = localDate('2024-09-19')

test('a list printed to be signed is read again: everybody is in a row, and is offered to be ticked', async () => {
  const meeting = {
    ...paper.meeting,
    attendance: paper.meeting.attendance.map((line) => ({ ...line, presence: 'absent' as const })),
  }
  const arrivalAddress = 'https://spoluplan.mesto.example/prezence/AZAAAAAAcACAAAAAAAAAAfW1c2VjcmV0LXByb29m'
  const list = composeEmptyAttendanceList({ ...paper, meeting, arrivalAddress })
  const name = 'listina.pdf'
  const content = await readDocument(await writePdf(list, { createdOn, captions: true }), name)

  const named = meeting.attendance.flatMap((line, index) => (isUnnamed(line.name) ? [] : [index]))
  expect(namesOnSheet(textOf(content), meeting.attendance)).toEqual(named)
  const proposal = proposeFromPaper({ content, fileName: name, kind: 'attendance-list' }, localDate('2024-10-14'))
  expect(proposal).toMatchObject({ day: { value: '2024-09-19' }, kind: { value: 'local-partnership' } })
  const rows = meeting.attendance.map(({ name: who, organisation, role }) => [who, organisation, role])
  expect(proposal.attendance.map(({ value }) => [value.name, value.organisation, value.role])).toEqual(rows)
})

test('minutes given back as a Word file are recognised as the same meeting', async () => {
  const minutes = composeMinutes({
    ...paper,
    said: readMarkdown(paper.meeting.minutes),
    decisions: [{ words: 'Partnerství schválilo program.', agendaItem: null }],
    tasks: [],
    attachments: [],
  })
  const content = await readDocument(await writeDocx(minutes), 'zapis.docx')
  const proposal = proposeFromPaper({ content, fileName: 'zapis.docx', kind: 'minutes' }, localDate('2024-10-14'))
  expect(proposal).toMatchObject({
    day: { value: '2024-09-19' },
    kind: { value: 'local-partnership' },
    startsAt: { value: '09:00' },
    endsAt: { value: '11:30' },
  })
  const rows = paper.meeting.attendance.map(({ name, presence }) => [name, presence])
  expect(proposal.attendance.map(({ value }) => [value.name, value.presence])).toEqual(rows)
})
