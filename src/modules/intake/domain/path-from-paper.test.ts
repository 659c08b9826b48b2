import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aReading } from '../../../../test/builders/forms.ts'
import { pathFromPaper } from './path-from-paper.ts'
import { changeReview, emptyReview, type Review } from './review.ts'
import { reviewedContent } from './reviewed-content.ts'

function path(change: Parameters<typeof aReading>[0], review: Review = emptyReview) {
  const reading = aReading(change)
  return pathFromPaper(reading, review, reviewedContent(reading, review)).map(({ step, takenOn, source }) => {
    expect(source).toBe('document')
    return [step, takenOn]
  })
}

test('an approved and signed paper shows its path with the days that it states', () => {
  expect(path({})).toEqual([
    ['opinion', '2023-02-06'],
    ['agency-approval', null],
    ['council-approval', '2023-02-27'],
    ['unit-signature', '2023-03-01'],
  ])
})

test('the day of the approval by ASZ comes from the person', () => {
  const review = changeReview(emptyReview, { kind: 'agency-approval', on: localDate('2023-02-10') })
  expect(path({}, review)).toContainEqual(['agency-approval', '2023-02-10'])
})

test('a paper without an approval has only the opinion, and none without that', () => {
  const approval = { date: null, resolution: '' }
  expect(path({ approval })).toEqual([['opinion', '2023-02-06']])
  expect(path({ approval, opinionDate: null })).toEqual([])
})
