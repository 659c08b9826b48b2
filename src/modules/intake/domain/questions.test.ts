import { expect, test } from 'vitest'
import { aReading } from '../../../../test/builders/forms.ts'
import { progressOf, questionsOf, unsureFields } from './questions.ts'
import { changeReview, emptyReview, type Review } from './review.ts'

const contradictory = aReading({ validity: '2023 – 2027 (4 roky)' })
const conflict = 'validity-conflict validity.years validity.from validity.to'

function answered(review: Review = emptyReview): Review {
  return changeReview(review, { kind: 'answer', doubt: conflict, answer: { kind: 'reading', index: 0 } })
}

test('a form that contradicts itself nowhere asks nothing', () => {
  expect(questionsOf(aReading(), emptyReview)).toEqual([])
})

test('a contradiction of the validity is a choice between its readings', () => {
  const [question] = questionsOf(contradictory, emptyReview)
  expect(question).toMatchObject({ key: conflict, form: 'readings', settled: false, answer: null })
})

test('an answer settles its question and no other', () => {
  const reading = aReading({
    validity: '2023 – 2027 (4 roky)',
    unit: { name: 'Lhota', seat: 'Lhota 1', ico: '12345678' },
  })
  const states = questionsOf(reading, answered()).map(({ doubt, settled }) => [doubt.code, settled])
  expect(states).toEqual(
    expect.arrayContaining([
      ['validity-conflict', true],
      ['ico-checksum', false],
    ]),
  )
})

test('a corrected field settles the doubt about it', () => {
  const reading = aReading({ unit: { name: 'Lhota', seat: 'Lhota 1', ico: '12345678' } })
  const review = changeReview(emptyReview, { kind: 'field', key: 'unit.ico', text: '00000019' })
  const question = (of: Review) => questionsOf(reading, of).find(({ doubt }) => doubt.code === 'ico-checksum')
  expect([question(emptyReview)?.settled, question(review)?.settled]).toEqual([false, true])
})

test('a row without a term asks for it until a term is written', () => {
  const row = {
    activity: 'Revize popisu',
    specification: 'Revize.',
    outputs: [],
    unitResponsibility: 'Návrh',
    agencyResponsibility: 'Podklady',
    term: '',
  }
  const reading = aReading({ schedule: [row] })
  const key = 'missing-term schedule.0'
  const written = changeReview(emptyReview, { kind: 'row', index: 0, correction: { term: '1x ročně' } })
  const settled = (review: Review) => questionsOf(reading, review).find((question) => question.key === key)?.settled
  expect([settled(emptyReview), settled(written)]).toEqual([false, true])
})

test('progress counts what was read, asked and gone through', () => {
  const before = progressOf(contradictory, emptyReview)
  const after = progressOf(contradictory, changeReview(answered(), { kind: 'field', key: 'unit.name', text: 'Lhota' }))
  expect(before).toMatchObject({ questions: 1, answered: 0, checked: 0, unsure: 0, toCheck: 22 })
  expect(after).toMatchObject({ questions: 1, answered: 1, checked: 2 })
})

test('an unsure value waits for a person until it is confirmed', () => {
  const sure = aReading()
  const seat = { ...sure.fields['unit.seat'], confidence: 0.6 }
  const reading = { ...sure, fields: { ...sure.fields, 'unit.seat': seat } }
  const confirmed = changeReview(emptyReview, { kind: 'field', key: 'unit.seat', text: seat.value ?? '' })
  expect([unsureFields(reading, emptyReview), unsureFields(reading, confirmed)]).toEqual([['unit.seat'], []])
})
