import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, duties, type Sample, samples, windows } from '../../test/builders/random-terms.ts'
import { addDays, type LocalDate } from '../kernel/local-date.ts'
import type { Clause } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { occurrencesOf } from './occurrences-of.ts'

const often = { numRuns: 500 }

test('a deadline written from a value reads back to it', () => {
  const same = ({ text, clause }: Sample) => void expect(interpretTerm(text)).toEqual([clause])
  fc.assert(fc.property(samples, same), often)
})

test('so it does without diacritics and in either case', () => {
  const same = ({ text, clause }: Sample) => {
    for (const changed of [bare(text), text.toUpperCase(), text.toLowerCase(), bare(text).toUpperCase()])
      expect(interpretTerm(changed).map(meaning)).toEqual([meaning(clause)])
  }
  fc.assert(fc.property(samples, same), often)
})

test('so it does with the noise of recognition and other white space', () => {
  const noise = fc.array(fc.constantFrom(...confusions), { maxLength: 4 })
  const space = fc.constantFrom(' ', '\u00a0', '  ', '\n', '\t')
  const same = ({ text, clause }: Sample, confused: typeof confusions, space: string) => {
    const noisy = confused.reduce((text, [from, to]) => text.replaceAll(from, to), text)
    expect(interpretTerm(noisy).map(meaning)).toEqual([meaning(clause)])
    expect(interpretTerm(text.replaceAll(' ', space)).map(meaning)).toEqual([meaning(clause)])
  }
  fc.assert(fc.property(samples, noise, space, same), often)
})

test('several duties on lines of their own read back one by one', () => {
  const cell = fc.array(fc.oneof(duties, windows), { minLength: 2, maxLength: 4 })
  const lead = fc.constantFrom('', '• ', '– ', '- ')
  const same = (parts: readonly Sample[], lead: string) => {
    expect(interpretTerm(parts.map((part) => `${lead}${part.text}`).join('\n'))).toEqual(
      parts.map((part) => part.clause),
    )
  }
  fc.assert(fc.property(cell, lead, same), often)
})

const vocabulary =
  '4x ročně 31. 11. 2024 ( ) do od vždy 1. a , - / * kvartál únor 99999 poprvé konce roku dle po dobu ¢ & € x za max. každé ' +
  '0 na let … Zpráva \n • a) jaro 2023 II. XII lx včetně dva až pololetí školní rok měsíců však'
const pieces = vocabulary.split(' ')

test('no text makes reading fail, and every text has at least one clause', () => {
  const garbled = fc.array(fc.constantFrom(...pieces), { maxLength: 40 })
  const letter = fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code))
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: letter }),
    garbled.map((parts) => parts.join(' ')),
    garbled.map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (text) => void expect(interpretTerm(text).length).toBeGreaterThan(0)),
    { numRuns: 1_000 },
  )
})

test.each([...pieces, '(1x ', '((a', '1. 1. 2023 a ', '2023, ', 'do konce ', 'po dobu ', 'a) ', '. ', '𝒳', 'é́́'])(
  'a long text that repeats %j is read before the time of a test is over',
  (piece) => {
    const longest = piece.repeat(4_000).slice(0, 4_000)
    for (const text of [longest, longest.replaceAll(' ', ''), `(${longest}`, piece.repeat(10_000)])
      expect(interpretTerm(text).length).toBeGreaterThan(0)
  },
)

test('occurrences lie in the validity, follow one another and want at least one', () => {
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 3000 }))
    .map(([from, days]) => ({ from, to: addDays(from, days) }))
  const dueBy = fc.constantFrom(null, '--02-29', '--03-31', '--12-31')
  const start = fc.constantFrom('calendar' as const, 'from-start' as const)
  const property = (
    sample: Sample,
    validity: { from: LocalDate; to: LocalDate },
    due: string | null,
    first: LocalDate | null,
    year: 'calendar' | 'from-start',
  ) => {
    const clause =
      sample.clause.kind === 'recurrence' ? { ...sample.clause, dueBy: due, firstBy: first } : sample.clause
    let after = addDays(validity.from, -1)
    for (const { from, to, atLeast } of occurrencesOf(clause, validity, { year })) {
      expect(from > after && from <= to && to <= validity.to && atLeast >= 1).toBe(true)
      after = to
    }
  }
  fc.assert(fc.property(samples, span, dueBy, fc.option(day), start, property), { numRuns: 300 })
})

/** What recognition takes for what. */
const confusions: readonly (readonly [from: string, to: string])[] = [
  ['č', '¢'],
  ['č', '€'],
  ['č', 'é'],
  ['č', 'c'],
  ['ě', 'é'],
  ['ě', 'e'],
  ['ř', 'f'],
  ['ř', 'r'],
  ['ů', 'u'],
  ['áln', 'áIn'],
  ['ě', 'ê'],
  ['š', 's'],
]

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** The clause without its wordings, which keep the letters of the text. */
function meaning(clause: Clause): unknown {
  return { ...clause, what: null, note: null, event: null, basis: null }
}
