import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aReading } from '../../../../test/builders/forms.ts'
import type { FieldKey } from '../../agreements/index.ts'
import { type Answer, changeReview, emptyReview, type Review } from './review.ts'
import { reviewedContent } from './reviewed-content.ts'

const conflict = 'validity-conflict validity.years validity.from validity.to'

function withField(key: FieldKey, text: string, review: Review = emptyReview): Review {
  return changeReview(review, { kind: 'field', key, text })
}

function withAnswer(doubt: string, answer: Answer): Review {
  return changeReview(emptyReview, { kind: 'answer', doubt, answer })
}

test('a clean form becomes content without problems or gaps', () => {
  const { content, problems, validity } = reviewedContent(aReading(), emptyReview)
  expect(problems).toEqual([])
  expect(content.gaps).toEqual([])
  expect(content.unit).toMatchObject({ name: 'Město Dolní Lipová', ico: '00000019' })
  expect(validity).toEqual({ from: '2023-02-27', to: '2027-02-26' })
})

test('an emptied field is a gap, the agreement stands without it', () => {
  const { content, problems } = reviewedContent(aReading(), withField('unit.seat', ''))
  expect([content.unit.seat, content.gaps.includes('unit.seat'), problems]).toEqual([null, true, []])
})

test('the answer decides the end of the validity', () => {
  const reading = aReading({ validity: '2023 – 2027 (4 roky)' })
  const end = (answer: Answer) => reviewedContent(reading, withAnswer(conflict, answer)).validity?.to
  expect(end({ kind: 'reading', index: 0 })).toBe('2027-12-31')
  expect(end({ kind: 'reading', index: 1 })).toBe('2026-12-31')
  expect(end({ kind: 'other', text: '30. 6. 2027' })).toBe('2027-06-30')
})

test('an answer that is no day is said at the end of the validity', () => {
  const reading = aReading({ validity: '2023 – 2027 (4 roky)' })
  const { problems } = reviewedContent(reading, withAnswer(conflict, { kind: 'other', text: 'až se sejdeme' }))
  expect(problems).toMatchObject([{ field: 'validity.to', code: 'date-impossible' }])
})

test.each([
  ['unit.ico', '123', 'ico-format'],
  ['unit.ico', '12345678', 'ico-checksum'],
  ['approval.date', '31. 2. 2023', 'date-impossible'],
  ['memorandum.date', 'vloni', 'date-impossible'],
  ['validity.to', '13/2026', 'date-impossible'],
  ['education.hours', 'hodně', 'number-impossible'],
  ['validity.years', '0', 'number-impossible'],
  ['partnership.opinionDate', '1. 3. 2023', 'opinion-after-approval'],
  ['validity.to', '31. 12. 2022', 'end-before-start'],
] as const)('%s „%s“ is a problem at the field: %s', (field, text, code) => {
  const { problems } = reviewedContent(aReading(), withField(field, text))
  expect(problems).toContainEqual(expect.objectContaining({ field, code }))
})

test('a wrong check digit that stands in the paper may stay', () => {
  const reading = aReading({ unit: { name: 'Lhota', seat: 'Lhota 1', ico: '12345678' } })
  expect(reviewedContent(reading, withField('unit.ico', '12345678')).problems).toEqual([])
})

test('days in the wrong order may stay when the person says that the paper has them so', () => {
  const reading = aReading({ opinionDate: localDate('2023-03-10') })
  const key = 'date-order partnership.opinionDate approval.date'
  expect(reviewedContent(reading, emptyReview).problems).toMatchObject([{ code: 'opinion-after-approval' }])
  expect(reviewedContent(reading, withAnswer(key, { kind: 'leave' })).problems).toEqual([])
})

test('a corrected term is interpreted anew, a removed row makes no obligation', () => {
  const corrected = changeReview(emptyReview, { kind: 'row', index: 0, correction: { term: '6x ročně' } })
  const review = changeReview(corrected, { kind: 'row', index: 2, correction: { removed: true } })
  const { schedule } = reviewedContent(aReading(), review).content
  expect(schedule).toHaveLength(2)
  expect(schedule[0]?.term).toMatchObject({ text: '6x ročně', clauses: [{ kind: 'recurrence', atLeast: 6 }] })
})

test('a month is accepted as an end and lasts to its last day', () => {
  expect(reviewedContent(aReading(), withField('validity.to', '6/2026')).validity?.to).toBe('2026-06-30')
})
