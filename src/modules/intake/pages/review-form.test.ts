import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aReading } from '../../../../test/builders/forms.ts'
import type { ReviewState } from '../contract.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { progressOf, questionsOf } from '../domain/questions.ts'
import { changeReview, emptyReview, type Review } from '../domain/review.ts'
import { reviewedContent } from '../domain/reviewed-content.ts'
import { presentReview } from '../present-review.ts'
import { changesOf, daysWrong, mergeValues, valuesOfForm, valuesOfState } from './review-form.ts'

const conflict = 'validity-conflict validity.years validity.from validity.to'

function stateOf(review: Review = emptyReview, version = 1): ReviewState {
  const reading = aReading({ validity: '2023 – 2027 (4 roky)' })
  const draft: DraftInReview = {
    id: newId(),
    documentId: newId(),
    unitId: null,
    reading,
    review,
    state: 'open',
    agreementId: null,
    version,
  }
  const view = {
    draft,
    questions: questionsOf(reading, review),
    progress: progressOf(reading, review),
    reviewed: reviewedContent(reading, review),
    knownUnit: null,
  }
  return presentReview(view, 'cs')
}

/** The form as a browser sends it: what the state shows, with what the person wrote. */
function formOf(state: ReviewState, written: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const [name, text] of new Map([...valuesOfState(state), ...Object.entries(written)]))
    if (text !== '' || !/removed$|^answer/.test(name)) form.set(name, text)
  return form
}

function changes(written: Readonly<Record<string, string>>) {
  const state = stateOf()
  return changesOf(valuesOfForm(formOf(state, written), state), state)
}

test('a form that nobody touched changes nothing', () => {
  expect(changes({})).toEqual([])
})

test('the day that the screen offers by itself is no decision', () => {
  expect(changes({ recordsFrom: '14. 10. 2024', recordsFromDefault: '14. 10. 2024' })).toEqual([])
  expect(changes({ recordsFrom: '1. 1. 2024', recordsFromDefault: '14. 10. 2024' })).toEqual([
    { kind: 'records-from', on: '2024-01-01' },
  ])
})

test('fields, rows, answers and days become changes of the review', () => {
  expect(
    changes({
      'field.unit.seat': 'Nová 1',
      'row.0.term': '6x ročně',
      'row.1.removed': 'ano',
      [`answer.${conflict}`]: 'other',
      [`other.${conflict}`]: '30. 6. 2027',
      agency: 'date',
      agencyOn: '10. 2. 2023',
    }),
  ).toEqual([
    { kind: 'field', key: 'unit.seat', text: 'Nová 1' },
    { kind: 'row', index: 0, correction: { term: '6x ročně' } },
    { kind: 'row', index: 1, correction: { removed: true } },
    { kind: 'answer', doubt: conflict, answer: { kind: 'other', text: '30. 6. 2027' } },
    { kind: 'agency-approval', on: localDate('2023-02-10') },
  ])
})

test('a day that is none changes nothing and is named', () => {
  const state = stateOf()
  const values = valuesOfForm(formOf(state, { agency: 'date', agencyOn: '31. 2. 2023', recordsFrom: 'loni' }), state)
  expect([changesOf(values, state), daysWrong(values)]).toEqual([[], ['agencyOn', 'recordsFrom']])
})

test('two editors of different fields both keep their words; of one field both wordings are shown', () => {
  const base = stateOf()
  const theirs = stateOf(
    changeReview(changeReview(emptyReview, { kind: 'field', key: 'unit.seat', text: 'Jejich 2' }), {
      kind: 'field',
      key: 'unit.name',
      text: 'Jejich Lhota',
    }),
    2,
  )
  const written = valuesOfForm(formOf(base, { 'field.unit.seat': 'Moje 1', 'field.people.manager': 'Můj' }), base)
  const { values, contested } = mergeValues(written, base, theirs)
  expect([values.get('field.unit.name'), values.get('field.people.manager'), values.get('field.unit.seat')]).toEqual([
    'Jejich Lhota',
    'Můj',
    'Moje 1',
  ])
  expect([...contested]).toEqual([['field.unit.seat', 'Jejich 2']])
})
