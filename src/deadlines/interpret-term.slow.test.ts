import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type LocalDate, lastDayOfMonth, localDate } from '../kernel/local-date.ts'
import type { Clause } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { occurrencesOf } from './occurrences-of.ts'

/** A wording made from a value that is known, so that reading can be compared with it. */
type Sample = { readonly text: string; readonly clause: Clause }

const monthNames = 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'.split(' ')
const year = fc.integer({ min: 2000, max: 2098 })
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(localDate('2000-01-01'), days))
const what = fc.constantFrom(null, 'jednání manažera', 'zpráva o plnění', 'schůzka skupiny pro bydlení')
const dash = fc.constantFrom('-', '–', ' – ', ' až ')

const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).chain(([year, month]) =>
  fc
    .constantFrom(`${monthNames[month - 1]} ${year}`, `${month}/${year}`, `0${month}`.slice(-2).concat(`/${year}`))
    .map((text) => ({
      text,
      from: localDate(`${year}-${String(month).padStart(2, '0')}-01`),
      to: lastDayOfMonth(year, month),
    })),
)
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).chain(([year, quarter]) => {
  const from = addMonths(localDate(`${year}-01-01`), 3 * quarter - 3)
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1]
  return fc
    .constantFrom(
      `${quarter}. kvartál ${year}`,
      `${roman}. čtvrtletí ${year}`,
      `Q${quarter} ${year}`,
      `${quarter}.čtvrtletí roku ${year}`,
    )
    .map((text) => ({ text, from, to: addDays(addMonths(from, 3), -1) }))
})
const wholeYear = year.map((year) => ({
  text: `rok ${year}`,
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
}))
const single = day.chain((day) => fc.constantFrom(...spellings(day)).map((text) => ({ text, from: day, to: day })))
const period = fc.oneof(month, quarter, wholeYear, single)
const range = fc
  .tuple(fc.oneof(month, single), fc.oneof(month, single), dash)
  .filter(([first, last]) => first.from <= last.to)
  .map(([first, last, dash]) => ({ text: `${first.text}${dash}${last.text}`, from: first.from, to: last.to }))

const windows: fc.Arbitrary<Sample> = fc.tuple(fc.oneof(period, range), what).map(([{ text, from, to }, what]) => ({
  text: what === null ? text : `${text} ${what}`,
  clause: { kind: 'window', from, to, what },
}))
const deadlines: fc.Arbitrary<Sample> = fc
  .tuple(period, fc.constantFrom('do', 'nejpozději do', 'nejpozději', 'max.', 'k', 'ke dni'))
  .map(([{ text, to }, bound]) => ({ text: `${bound} ${text}`, clause: { kind: 'deadline', by: to, what: null } }))

const per = fc.constantFrom(
  ...([
    ['ročně', 'year'],
    ['za rok', 'year'],
    ['pololetně', 'half-year'],
    ['čtvrtletně', 'quarter'],
    ['za měsíc', 'month'],
    ['týdně', 'week'],
    ['za dva roky', 'P2Y'],
    ['za 5 let', 'P5Y'],
  ] as const),
)
const count = fc
  .integer({ min: 1, max: 99 })
  .chain((count) =>
    fc
      .constantFrom(`${count}x`, `${count} x`, `${count}×`, `${count}krát`, `min. ${count}x`, `Nejméně ${count} x`)
      .map((text) => ({ text, count })),
  )
const recurrences: fc.Arbitrary<Sample> = fc.tuple(count, per, what).map(([{ text, count }, [wording, per], what]) => ({
  text: what === null ? `${text} ${wording}` : `${text} ${wording} ${what}`,
  clause: { kind: 'recurrence', atLeast: count, per, what, note: null, dueBy: null, firstBy: null },
}))
const durations: fc.Arbitrary<Sample> = fc.tuple(day, fc.integer({ min: 1, max: 120 })).map(([from, months]) => ({
  text: `od ${spellings(from)[0]} na ${months} měsíců`,
  clause: { kind: 'duration', from, months, to: addDays(addMonths(from, months), -1) },
}))
const samples = fc.oneof(windows, deadlines, recurrences, durations)

test('a deadline written from a value reads back to it', () => {
  fc.assert(
    fc.property(samples, ({ text, clause }) => void expect(interpretTerm(text)).toEqual([clause])),
    { numRuns: 300 },
  )
})

test('so it does without diacritics and in capitals', () => {
  const same = ({ text, clause }: Sample) => {
    expect(interpretTerm(bare(text)).map(withoutWhat)).toEqual([withoutWhat(clause)])
    expect(interpretTerm(text.toUpperCase()).map(withoutWhat)).toEqual([withoutWhat(clause)])
  }
  fc.assert(fc.property(samples, same), { numRuns: 300 })
})

test('several duties on lines of their own read back one by one', () => {
  const cell = fc.array(fc.oneof(recurrences, windows), { minLength: 2, maxLength: 4 })
  const same = (parts: readonly Sample[]) => {
    expect(interpretTerm(parts.map((part) => part.text).join('\n'))).toEqual(parts.map((part) => part.clause))
  }
  fc.assert(fc.property(cell, same), { numRuns: 300 })
})

test('no text makes reading fail, and every text has at least one clause', () => {
  const words =
    '4x ročně 31. 11. 2024 ( ) do od vždy 1. a , - / kvartál únor 99999 poprvé konce roku dle po dobu ¢ € x za max. každé'
  const piece = fc.constantFrom(...words.split(' '), '0', 'na', 'let', '…', 'Zpráva', '\n')
  const garbled = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
  const letter = fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code))
  const text = fc.oneof(fc.string(), fc.string({ unit: letter }), garbled)
  fc.assert(
    fc.property(text, (text) => void expect(interpretTerm(text).length).toBeGreaterThan(0)),
    { numRuns: 300 },
  )
})

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

/** The three spellings of a day that the forms use. */
function spellings(date: LocalDate): readonly [string, ...string[]] {
  const [year, month, day] = date.split('-').map(Number)
  return [`${day}. ${month}. ${year}`, `${day}.${month}.${year}`, `${date.slice(8)}.${date.slice(5, 7)}.${year}`]
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

function withoutWhat(clause: Clause): Clause {
  return 'what' in clause ? { ...clause, what: null } : clause
}
