import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { doOverlap, firstCollision, gapsBetween, holdsOn, type Term } from './term.ts'

const firstDay = localDate('2014-01-01')
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(firstDay, days))
const term: fc.Arbitrary<Term> = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }))

function daysOf(length: number): readonly LocalDate[] {
  return Array.from({ length }, (_, index) => addDays(firstDay, index))
}

test('two terms overlap exactly when some day belongs to both', () => {
  fc.assert(
    fc.property(term, term, (a, b) => {
      const common = daysOf(520).some((one) => holdsOn(a, one) && holdsOn(b, one))
      expect(doOverlap(a, b)).toBe(common)
      expect(doOverlap(b, a)).toBe(common)
    }),
  )
})

test('the gaps are exactly the uncovered days after the first term begins and before the last one begins', () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), (terms) => {
      const starts = terms.map(({ from }) => from).toSorted()
      const [first, last] = [starts[0] ?? firstDay, starts.at(-1) ?? firstDay]
      const uncovered = daysOf(520).filter(
        (one) => first <= one && one <= last && !terms.some((held) => holdsOn(held, one)),
      )
      const inGaps = daysOf(520).filter((one) => gapsBetween(terms).some((gap) => holdsOn(gap, one)))
      expect(inGaps).toEqual(uncovered)
    }),
  )
})

test('a term that ends the day before another begins does not collide with it; one that ends that day does', () => {
  const next = { from: localDate('2021-01-01'), to: null }
  const before = (to: string): Term => ({ from: localDate('2014-01-01'), to: localDate(to) })
  expect(firstCollision(before('2020-12-31'), [next])).toBeNull()
  expect(firstCollision(before('2021-01-01'), [next])).toBe(next)
})
