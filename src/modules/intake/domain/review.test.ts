import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aReading } from '../../../../test/builders/forms.ts'
import { changeReview, emptyReview } from './review.ts'
import { reviewedRows } from './reviewed-rows.ts'

test('a corrected field keeps the text without spaces around it', () => {
  const review = changeReview(emptyReview, { kind: 'field', key: 'unit.name', text: '  Horní Lhota ' })
  expect(review.fields).toEqual({ 'unit.name': { text: 'Horní Lhota' } })
})

test('an answer can be taken back', () => {
  const answered = changeReview(emptyReview, { kind: 'answer', doubt: 'ico-checksum', answer: { kind: 'leave' } })
  expect(changeReview(answered, { kind: 'answer', doubt: 'ico-checksum', answer: null })).toEqual(emptyReview)
})

test('corrections of one row add up', () => {
  const term = changeReview(emptyReview, { kind: 'row', index: 1, correction: { term: 'do 31. 12. 2026' } })
  const both = changeReview(term, { kind: 'row', index: 1, correction: { removed: true } })
  expect(both.rows).toEqual({ 1: { term: 'do 31. 12. 2026', removed: true } })
})

test('the first day of records and the approval by ASZ are decisions of their own', () => {
  const day = localDate('2024-01-01')
  const dated = changeReview(emptyReview, { kind: 'records-from', on: day })
  expect(changeReview(dated, { kind: 'agency-approval', on: null })).toMatchObject({
    recordsFrom: day,
    agencyApproval: { on: null },
  })
})

test('a removed row stays among the rows, so that it can be put back', () => {
  const removed = changeReview(emptyReview, { kind: 'row', index: 0, correction: { removed: true } })
  const rows = reviewedRows(aReading(), removed)
  expect(rows.map((row) => row.removed)).toEqual([true, false, false])
})

test('an emptied responsibility is none', () => {
  const review = changeReview(emptyReview, { kind: 'row', index: 0, correction: { agencyResponsibility: ' ' } })
  expect(reviewedRows(aReading(), review)[0]?.agencyResponsibility).toBeNull()
})

test('a term after the end of the validity is cut to it when the person says so', () => {
  const reading = aReading({
    validity: '2 roky',
    schedulePeriod: null,
    schedule: [
      {
        activity: 'Plán',
        specification: 'Sestavení plánu.',
        outputs: ['Plán'],
        unitResponsibility: 'Schválení',
        agencyResponsibility: 'Podpora',
        term: 'září 2029',
      },
    ],
  })
  const answer = { kind: 'reading', index: 1 } as const
  const review = changeReview(emptyReview, {
    kind: 'answer',
    doubt: 'deadline-outside-validity schedule.0',
    answer,
  })
  expect(reviewedRows(reading, review)[0]).toMatchObject({ termText: 'do 26. 2. 2025', corrected: true })
})
