import { expect, test } from 'vitest'
import { anAttendant } from '../../../../test/builders/meetings.ts'
import { keepAnswers } from './keep-answers.ts'

const absent = (name: string) => anAttendant({ name, presence: 'absent' })
const saved = [anAttendant({ name: 'Eva', presence: 'remote' }), anAttendant({ name: 'Jan', presence: 'excused' })]

test('who answered by a link while the form was open keeps the answer', () => {
  const kept = keepAnswers([absent('Jan'), absent('Eva')], { saved, untouched: [0, 1] })
  expect(kept.map(({ presence }) => presence)).toEqual(['excused', 'remote'])
})

test('what the editor changed is what the editor says, and a new line stays as it was written', () => {
  const kept = keepAnswers([absent('Eva'), absent('Nová')], { saved, untouched: [1] })
  expect(kept.map(({ presence }) => presence)).toEqual(['absent', 'absent'])
})
