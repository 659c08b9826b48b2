import { test } from 'vitest'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { localDate } from '#kernel/local-date.ts'
import { aMeetingOnPaper } from '../../../../../test/builders/meeting-papers.ts'
import { expectGolden } from '../../../../../test/support/golden.ts'
import type { KnownPerson } from '../minutes/names-in-text.ts'
import { publicMinutes } from '../minutes/public-minutes.ts'
import type { TaskContent } from '../tasks/meeting-task.ts'
import { composeAttendanceList, composeEmptyAttendanceList } from './attendance-list-paper.ts'
import { composeInvitation } from './invitation-paper.ts'
import { composeMinutes } from './minutes-paper.ts'
import { publicMeeting } from './public-meeting.ts'
import { composePublicMinutes } from './public-minutes-paper.ts'

const paper = aMeetingOnPaper()
const decisions = [
  { words: 'Partnerství doporučuje zastupitelstvu schválit spoluúčast na terénní práci.', agendaItem: 1 },
  { words: 'Pravidla podpory v bydlení projedná pracovní skupina do konce října.', agendaItem: null },
]
const task = (words: string, details: Partial<TaskContent>): TaskContent => ({
  words,
  ownerPersonId: null,
  ownerName: null,
  dueOn: null,
  doneOn: null,
  outcome: null,
  ...details,
})

test('the minutes look as they did', async () => {
  await expectGolden(
    'minutes',
    composeMinutes({
      ...paper,
      said: readMarkdown(paper.meeting.minutes),
      decisions,
      tasks: [
        task('Rozeslat návrh pravidel podpory v bydlení', {
          ownerName: 'Bc. Jana Nezbytná, DiS.',
          dueOn: localDate('2024-10-04'),
        }),
        task('Připravit podklad o spoluúčasti pro zastupitelstvo', {
          ownerName: 'Mgr. Marie Ukázková',
          dueOn: localDate('2024-11-30'),
        }),
        task('Pozvat zástupce Probační a mediační služby', { doneOn: localDate('2024-09-25') }),
      ],
      attachments: ['podepsana-listina-2024-09-19.pdf'],
    }),
  )
})

test('the public minutes look as they did', async () => {
  const people: readonly KnownPerson[] = paper.meeting.attendance.map(({ name, organisation, role }) => ({
    name,
    organisation,
    official: role !== null,
  }))
  const { attendance, minutes } = paper.meeting
  const { text: said } = publicMinutes({ attendance, minutes, decisions: decisions.map(({ words }) => words), people })
  await expectGolden(
    'public-minutes',
    composePublicMinutes(publicMeeting(paper, people, { said, vouched: [] }), readMarkdown),
  )
})

test('the invitation looks as it did', async () => {
  await expectGolden(
    'invitation',
    composeInvitation({
      ...aMeetingOnPaper({ meeting: { ...paper.meeting, state: 'planned' } }),
      sender: {
        name: 'Mgr. Marie Ukázková',
        office: 'manažer sociálního začleňování',
        email: 'marie.ukazkova@hornilhota.example',
      },
    }),
  )
})

test('the attendance list looks as it did, ticked and to be signed', async () => {
  await expectGolden('attendance-list', composeAttendanceList(paper))
  const arrivalAddress = 'https://spoluplan.mesto.example/prezence/AZAAAAAAcACAAAAAAAAAAfW1c2VjcmV0LXByb29m'
  const planned = aMeetingOnPaper({ meeting: { ...paper.meeting, state: 'planned' } })
  await expectGolden('empty-attendance-list', composeEmptyAttendanceList({ ...planned, arrivalAddress }))
})
