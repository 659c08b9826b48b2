import type { deadlines as czech } from '../cs/deadlines.ts'

const nthTimes = ['once', 'twice', 'three times', 'four times', 'five times', 'six times'] as const
const units = { year: 'year', 'half-year': 'half-year', quarter: 'quarter', month: 'month', week: 'week' } as const

export const deadlines: typeof czech = {
  times: (count) => nthTimes[count - 1] ?? `${count} times`,
  perUnit: (unit) => (unit === 'year' ? 'in a calendar year' : `in a ${units[unit]}`),
  perYears: (years) => `in ${years} years`,

  recurrence: (times, per) => `At least ${times} ${per}.`,
  recurrenceDue: (times, per, day) => `At least ${times} ${per}, always by ${day}`,
  firstBy: (day) => `For the first time by ${day}.`,
  note: (note) => `About the count: ${note}.`,
  window: (from, to) => `Any time from ${from} to ${to}.`,
  day: (day) => `On ${day}.`,
  deadline: (day) => `By ${day} at the latest.`,
  once: 'Once within the whole validity.',
  quantity: (times) => `At least ${times} within the whole validity.`,
  duration: (from, to, months) => `From ${from} to ${to}, that is ${months} ${months === 1 ? 'month' : 'months'}.`,
  until: (event) => `Holds until the end of “${event}”. The document gives no day.`,
  during: (event) => `Holds during “${event}”. The document gives no day.`,
  after: (event) => `Begins after “${event}”. The document gives no day.`,
  onDemand: (basis) => `No fixed deadline, according to “${basis}”.`,
  continuous: 'Continuously, without a fixed deadline.',
  scope: 'This is no deadline. It says what the obligation covers.',
  missing: 'The deadline is missing. Until you add it, the obligation will not be counted.',
  unparsed: 'We do not understand the deadline. Until you make it clear, the obligation will not be counted.',

  countPerUnit: (count, unit) => `${count} a ${units[unit]}`,
  countPerYears: (count, years) => `${count} in ${years} years`,
  countTotal: (count) => (count === 1 ? 'once' : `${count} times`),
  notCounted: 'not counted',

  columns: { what: 'What it is about', meaning: 'What it means', count: 'Counted' },
  occurrence: (from, to, atLeast) => `${from} – ${to}: ${atLeast === 1 ? 'once' : `${atLeast} times`}`,
  /** Why the command `spoluplan term` cannot answer. */
  wrongUse: {
    usage: 'Give one expression in quotes: spoluplan term "2x ročně" [--from YYYY-MM-DD --to YYYY-MM-DD] [--json].',
    oneDay: 'Give both ends of the span: --from YYYY-MM-DD --to YYYY-MM-DD.',
    noDay: 'Give both ends of the span as days of the calendar, YYYY-MM-DD, for example 2022-04-19.',
    order: 'The span begins (--from) after its end (--to). Give them in order.',
  },
}
