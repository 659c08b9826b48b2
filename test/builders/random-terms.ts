import * as fc from 'fast-check'
import type { Clause, Frequency } from '../../src/deadlines/clause.ts'
import { addDays, addMonths, type LocalDate, lastDayOfMonth, localDate } from '../../src/kernel/local-date.ts'

/** A wording made from a value that is known, so that reading can be compared with it. */
export type Sample = { readonly text: string; readonly clause: Clause }

type Span = { readonly text: string; readonly from: LocalDate; readonly to: LocalDate }

const year = fc.integer({ min: 2000, max: 2098 })
export const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(localDate('2000-01-01'), days))
const what = fc.constantFrom(null, 'jednání manažera', 'zpráva o plnění', 'schůzka skupiny pro bydlení')

/** The months as a name (leden) and as a day has them (1. ledna). */
const monthNames = 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'.split(' ')
const monthsOfDay = 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ')
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).chain(([year, month]) => {
  const two = String(month).padStart(2, '0')
  const span = { from: localDate(`${year}-${two}-01`), to: lastDayOfMonth(year, month) }
  return said(
    span,
    `${monthNames[month - 1]} ${year}`,
    `${month}/${year}`,
    `${two}/${year}`,
    `${romans[month - 1]?.replace(/^X$/, '10')}/${year}`,
  )
})
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).chain(([year, number]) => {
  const roman = romans[number - 1]
  const word = ['první', 'druhé', 'třetí', 'čtvrté'][number - 1]
  return said(
    months(year, 3 * number - 2, 3),
    `${number}. kvartál ${year}`,
    `${roman}. čtvrtletí ${year}`,
    `Q${number} ${year}`,
    `${number}.čtvrtletí roku ${year}`,
    `${word} čtvrtletí ${year}`,
  )
})
const half = fc.tuple(year, fc.integer({ min: 1, max: 2 })).chain(([year, number]) => {
  const [roman, word] = [romans[number - 1], ['první', 'druhá'][number - 1]]
  const span = months(year, 6 * number - 5, 6)
  return said(span, `${number}. pololetí ${year}`, `${roman}. pololetí ${year}`, `${word} polovina roku ${year}`)
})
const season = fc.tuple(year, fc.integer({ min: 0, max: 3 })).chain(([year, number]) => {
  const name = ['jaro', 'léto', 'podzim', 'zima'][number]
  return said(months(year, 3 * number + 3, 3), `${name} ${year}`, `${name} roku ${year}`)
})
const wholeYear = year.chain((year) => said(months(year, 1, 12), `rok ${year}`, `v roce ${year}`, `r. ${year}`))
const schoolYear = year.chain((year) =>
  said(months(year, 9, 12), `školní rok ${year}/${year + 1}`, `školní rok ${year}–${year + 1}`),
)
const singleDay = day.chain((day) => said({ from: day, to: day }, ...spellings(day)))
const period = fc.oneof(month, quarter, half, season, wholeYear, schoolYear, singleDay)

const to = fc.constantFrom('-', '–', ' – ', ' až ', ' až do ')
const range = fc
  .tuple(fc.oneof(month, singleDay, half), fc.oneof(month, singleDay, half), to)
  .filter(([first, last]) => first.from <= last.to)
  .map(([first, last, to]) => ({ text: `${first.text}${to}${last.text}`, from: first.from, to: last.to }))
const monthRange = fc
  .tuple(year, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 11 }), fc.constantFrom('-', '–', ' až ', '/'))
  .map(([year, first, length, to]) => {
    const last = Math.min(12, first + length)
    const text = `${monthNames[first - 1]}${to}${monthNames[last - 1]} ${year}`
    return { text, ...months(year, first, last - first + 1) }
  })

export const windows: fc.Arbitrary<Sample> = fc
  .tuple(fc.oneof(period, range, monthRange), what)
  .map(([{ text, from, to }, what]) => ({
    text: what === null ? text : `${text} ${what}`,
    clause: { kind: 'window', from, to, what },
  }))

const bound = fc.constantFrom('do', 'nejpozději do', 'nejpozději', 'max.', 'k', 'ke dni', 's termínem do', 'do konce')
const deadlines: fc.Arbitrary<Sample> = fc
  .tuple(fc.oneof(month, quarter, half, schoolYear, singleDay), bound)
  .map(([{ text, to }, bound]) => ({ text: `${bound} ${text}`, clause: { kind: 'deadline', by: to, what: null } }))

const per = fc.constantFrom<readonly [string, Frequency]>(
  ['ročně', 'year'],
  ['za rok', 'year'],
  ['/ rok', 'year'],
  ['do roka', 'year'],
  ['pololetně', 'half-year'],
  ['za půl roku', 'half-year'],
  ['čtvrtletně', 'quarter'],
  ['za kvartál', 'quarter'],
  ['za měsíc', 'month'],
  ['týdně', 'week'],
  ['za dva roky', 'P2Y'],
  ['za 5 let', 'P5Y'],
)
const words = ['jednou', 'dvakrát', 'třikrát', 'čtyřikrát', 'pětkrát', 'šestkrát', 'sedmkrát', 'osmkrát', 'devětkrát']
const times = fc.integer({ min: 1, max: 99 }).chain((count) => {
  const wordings = [
    `${count}x`,
    `${count} x`,
    `${count}×`,
    `${count}*`,
    `${count}krát`,
    `${count}-krát`,
    `${count}–${count + 1}x`,
  ]
  return fc.constantFrom(...wordings, ...words.slice(count - 1, count)).map((text) => ({ text, count }))
})
const least = fc.constantFrom('', 'min. ', 'Minimálně ', 'Nejméně ', 'alespoň ', 'minimálně však ')

const recurrences: fc.Arbitrary<Sample> = fc
  .tuple(least, times, per, what)
  .map(([least, { text, count }, [wording, per], what]) => ({
    text: `${least}${text} ${wording}${what === null ? '' : ` ${what}`}`,
    clause: recurring(count, per, { what }),
  }))
const noted: fc.Arbitrary<Sample> = fc
  .tuple(times, fc.constantFrom('vč. pracovních skupin', 'z toho 2x prezenčně', 'bez mimořádných jednání'))
  .map(([{ text, count }, note]) => ({ text: `${text} ročně (${note})`, clause: recurring(count, 'year', { note }) }))
const yearlyDays: fc.Arbitrary<Sample> = fc
  .tuple(day, fc.constantFrom('každoročně do', 'vždy k', '1x ročně, nejpozději do', 'každý rok do'))
  .map(([date, wording]) => {
    const [, month, day] = date.split('-').map(Number)
    const dueBy = `-${date.slice(4)}`
    return { text: `${wording} ${day}. ${monthsOfDay[(month ?? 1) - 1]}`, clause: recurring(1, 'year', { dueBy }) }
  })
const firsts: fc.Arbitrary<Sample> = fc.tuple(times, per, month).map(([{ text, count }, [wording, per], first]) => ({
  text: `${text} ${wording}, poprvé do konce ${first.text}`,
  clause: recurring(count, per, { firstBy: first.to }),
}))
/** Duties that return and may stand on a line beside others. */
export const duties = fc.oneof(recurrences, noted)

const durations: fc.Arbitrary<Sample> = fc
  .tuple(day, fc.integer({ min: 1, max: 120 }))
  .chain(([from, months]) =>
    fc
      .constantFrom(`od ${spellings(from)[0]} na ${months} měsíců`, `${months} měsíců od ${spellings(from)[1]}`)
      .map((text) => ({ text, clause: { kind: 'duration', from, months, to: addDays(addMonths(from, months), -1) } })),
  )
const quantities: fc.Arbitrary<Sample> = fc
  .tuple(least, times, fc.constantFrom('tematický výzkum', 'seminář pro školy'))
  .map(([least, { text, count }, what]) => ({
    text: `${least}${text} ${what}`,
    clause: { kind: 'quantity', atLeast: count, what },
  }))

const event = fc.constantFrom('realizace projektu', 'realizace projektových aktivit', 'trvání projektu')
const conditions: fc.Arbitrary<Sample> = fc
  .tuple(
    fc.constantFrom<readonly [string, 'until' | 'during' | 'after']>(
      ['Do konce', 'until'],
      ['až do doby ukončení', 'until'],
      ['po dobu', 'during'],
      ['v průběhu', 'during'],
      ['po ukončení', 'after'],
    ),
    event,
  )
  .map(([[wording, relation], event]) => ({
    text: `${wording} ${event}`,
    clause: { kind: 'condition', relation, event },
  }))
const demands: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom('Dle', 'podle', 'na základě'), fc.constantFrom('potřeby', 'nabídky', 'aktuální potřeby obce'))
  .map(([wording, basis]) => ({ text: `${wording} ${basis}`, clause: { kind: 'on-demand', basis } }))
const continuous: fc.Arbitrary<Sample> = fc
  .constantFrom('průběžně', 'Průběžně po celou dobu platnosti', 'po celou dobu spolupráce')
  .map((text) => ({ text, clause: { kind: 'continuous' } }))

/** Expressions of every kind that has a value of its own. */
export const samples = fc.oneof(
  windows,
  deadlines,
  recurrences,
  noted,
  yearlyDays,
  firsts,
  durations,
  quantities,
  conditions,
  demands,
  continuous,
)

function said(span: Omit<Span, 'text'>, ...wordings: readonly string[]): fc.Arbitrary<Span> {
  return fc.constantFrom(...wordings).map((text) => ({ text, from: span.from, to: span.to }))
}

function months(year: number, first: number, count: number): Omit<Span, 'text'> {
  const from = localDate(`${year}-${String(first).padStart(2, '0')}-01`)
  return { from, to: addDays(addMonths(from, count), -1) }
}

/** The spellings of a day that the forms use. */
function spellings(date: LocalDate): readonly [string, string, ...string[]] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [
    `${day}. ${month}. ${year}`,
    `${day}.${month}.${year}`,
    `${date.slice(8)}.${date.slice(5, 7)}.${year}`,
    `${day}. ${monthsOfDay[month - 1]} ${year}`,
  ]
}

type Recurrence = Extract<Clause, { kind: 'recurrence' }>

function recurring(atLeast: number, per: Frequency, more: Partial<Recurrence>): Clause {
  return { kind: 'recurrence', atLeast, per, what: null, note: null, dueBy: null, firstBy: null, ...more }
}
