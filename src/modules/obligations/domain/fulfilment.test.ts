import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aMeeting,
  anObligation,
  aRecord,
  aReport,
  aReportObligation,
  days,
  meetingRule,
  obligationId,
} from '../../../../test/builders/evidence.ts'
import { addDays, type LocalDate, localDate } from '../../../kernel/local-date.ts'
import type { Evidence } from './evidence.ts'
import { type Circumstances, fulfilment } from './fulfilment.ts'
import type { Obligation } from './obligation.ts'
import { isWorse, type State, states } from './states.ts'
import { titleOf } from './title-of.ts'

const year2023 = days('2023-01-01', '2023-12-31', 4)
const report2023 = days('2023-01-01', '2023-12-31', 1)
const fourHeld = ['2023-02-14', '2023-04-05', '2023-06-06', '2023-09-19'].map((on) => aMeeting(on))
const uncountable = anObligation({ counting: { countable: false, reason: 'missing-term' } })
const training = anObligation({
  duty: 'education-hours',
  rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: 20 },
  counting: {
    countable: true,
    term: { kind: 'quantity', atLeast: 40, what: null },
    measure: 'hours',
    settles: 'events',
    estimate: false,
  },
})

/** A meeting of one month, which a person may make up for later. */
const talks = anObligation({
  rule: { ...meetingRule, kinds: ['consultation'], needsAttendance: false },
  counting: {
    countable: true,
    term: { kind: 'window', from: localDate('2023-05-01'), to: localDate('2023-05-31'), what: null },
    measure: 'pieces',
    settles: 'output',
    estimate: false,
  },
})
const research = anObligation({
  duty: 'research',
  rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: null },
  counting: {
    countable: true,
    term: { kind: 'quantity', atLeast: 1, what: null },
    measure: 'pieces',
    settles: 'events',
    estimate: false,
  },
})

function on(day: string, different: Partial<Circumstances> = {}): Circumstances {
  return { day: localDate(day), recordsFrom: null, waivers: [], ...different }
}

function stateOf(
  obligation: Obligation,
  occurrence: typeof year2023 | null,
  evidence: readonly Evidence[],
  at: Circumstances,
): State {
  return fulfilment(obligation, occurrence, evidence, at).state
}

describe('the state is the first that fits', () => {
  const waiver = { obligationId, from: null, on: localDate('2023-01-02'), reason: 'Dohoda obou stran' }
  const planned = (day: string): Evidence => aMeeting(day, { stage: 'planned' })
  const cases: readonly (readonly [
    string,
    State,
    Obligation,
    typeof year2023 | null,
    readonly Evidence[],
    Circumstances,
  ])[] = [
    ['a person settled it', 'waived', anObligation(), year2023, fourHeld, on('2023-12-01', { waivers: [waiver] })],
    [
      'even what cannot be counted is settled',
      'waived',
      uncountable,
      null,
      [],
      on('2023-12-01', { waivers: [waiver] }),
    ],
    [
      'a waiver of another year settles nothing here',
      'due',
      anObligation(),
      year2023,
      [],
      on('2023-12-01', { waivers: [{ ...waiver, from: localDate('2022-01-01') }] }),
    ],
    ['there is no deadline', 'not-countable', uncountable, null, fourHeld, on('2023-12-01')],
    ['four meetings of four', 'fulfilled', anObligation(), year2023, fourHeld, on('2023-09-19')],
    [
      'the fourth waits for the other side',
      'awaiting-confirmation',
      anObligation(),
      year2023,
      [...fourHeld.slice(0, 3), aMeeting('2023-09-19', {}, { confirmation: 'awaiting' })],
      on('2023-12-01'),
    ],
    [
      'what the other side objects to does not count',
      'due',
      anObligation(),
      year2023,
      [...fourHeld.slice(0, 3), aMeeting('2023-09-19', {}, { confirmation: 'objected', objection: 'Nebylo to tak.' })],
      on('2023-12-01'),
    ],
    [
      'the year ended before records began',
      'not-recorded',
      anObligation(),
      year2023,
      [],
      on('2024-03-01', { recordsFrom: localDate('2024-01-01') }),
    ],
    ['the year has not begun', 'upcoming', anObligation(), year2023, [], on('2022-12-31')],
    ['the report is still owed', 'overdue', aReportObligation(), report2023, [aReport(2023)], on('2024-10-14')],
    ['the meetings cannot be made up', 'missed', anObligation(), year2023, fourHeld.slice(0, 3), on('2024-01-01')],
    ['the last day is not over yet', 'due', anObligation(), year2023, fourHeld.slice(0, 3), on('2023-12-31')],
    ['less than a quarter is left', 'due', anObligation(), year2023, fourHeld.slice(0, 3), on('2023-10-02')],
    ['a quarter is left', 'on-track', anObligation(), year2023, fourHeld.slice(0, 3), on('2023-09-30')],
    [
      'the rest is scheduled',
      'on-track',
      anObligation(),
      year2023,
      [...fourHeld.slice(0, 3), planned('2023-12-12')],
      on('2023-12-01'),
    ],
    [
      'a plan after the period does not help',
      'due',
      anObligation(),
      year2023,
      [...fourHeld.slice(0, 3), planned('2024-01-12')],
      on('2023-12-01'),
    ],
    [
      'a report is due thirty days before',
      'due',
      aReportObligation(),
      report2023,
      [aReport(2023, { councilOn: localDate('2023-12-12') })],
      on('2023-12-01'),
    ],
    [
      'a report that has its session is on track before',
      'on-track',
      aReportObligation(),
      report2023,
      [aReport(2023, { councilOn: localDate('2023-12-12') })],
      on('2023-11-30'),
    ],
  ]

  test.each(cases)('%s → %s', (_title, expected, obligation, occurrence, evidence, circumstances) => {
    expect(stateOf(obligation, occurrence, evidence, circumstances)).toBe(expected)
  })

  test('every state is reached by the table', () => {
    expect(new Set(cases.map(([, state]) => state))).toEqual(new Set(states))
  })
})

test('k of n stands beside every state', () => {
  const { counted, needed } = fulfilment(anObligation(), year2023, fourHeld.slice(0, 2), on('2024-03-01'))
  expect([counted, needed]).toEqual([2, 4])
})

test('a report handed over late ends the debt', () => {
  const late = aReport(2023, { councilOn: localDate('2024-10-20') })
  expect(stateOf(aReportObligation(), report2023, [late], on('2024-10-19'))).toBe('overdue')
  expect(stateOf(aReportObligation(), report2023, [late], on('2024-10-20'))).toBe('fulfilled')
})

test('a report belongs to the year that it covers, not to the day of the session', () => {
  const late = aReport(2023, { councilOn: localDate('2024-02-12') }, { on: localDate('2024-02-12') })
  expect(stateOf(aReportObligation(), days('2024-01-01', '2024-12-31', 1), [late], on('2024-03-01'))).toBe('on-track')
})

describe('a meeting promised for one month', () => {
  const may = days('2023-05-01', '2023-05-31', 1)
  const later = (linkedTo: Evidence['linkedTo']): Evidence =>
    aMeeting('2023-08-02', { kind: 'consultation' }, { linkedTo })

  test('is not replaced by any later one', () => {
    expect(stateOf(talks, may, [later([])], on('2023-09-01'))).toBe('overdue')
  })

  test('but a person may link the one that made up for it', () => {
    expect(stateOf(talks, may, [later([obligationId])], on('2023-09-01'))).toBe('fulfilled')
  })
})

test('a report due by 31 March is about the year before', () => {
  const term = {
    kind: 'recurrence',
    atLeast: 1,
    per: 'year',
    what: null,
    note: null,
    dueBy: '--03-31',
    firstBy: null,
  } as const
  const obligation = aReportObligation({
    counting: { countable: true, term, measure: 'pieces', settles: 'output', estimate: false },
  })
  const spring = days('2024-01-01', '2024-03-31', 1)
  const [onLastYear, onThisYear] = [2023, 2024].map((year) => aReport(year, { councilOn: localDate('2024-03-04') }))
  expect(onLastYear && stateOf(obligation, spring, [onLastYear], on('2024-03-05'))).toBe('fulfilled')
  expect(onThisYear && stateOf(obligation, spring, [onThisYear], on('2024-03-05'))).toBe('due')
  expect(titleOf(obligation, 'cs', spring)).toBe('Zpráva o plnění popisu spolupráce za rok\u00a02023')
})

test('45 hours of which 25 at a distance count as 40', () => {
  const evidence = [aRecord('2023-02-01', { hours: 20 }), aRecord('2023-03-01', { hours: 25, distance: true })]
  const { counted, state, amount } = fulfilment(
    training,
    days('2022-04-19', '2026-12-31', 40),
    evidence,
    on('2023-06-01'),
  )
  expect({ counted, state, hours: amount.hours }).toEqual({ counted: 40, state: 'fulfilled', hours: 45 })
})

test.each([
  ['2023-01-02', 0, false],
  ['2023-04-01', 0, false],
  ['2023-04-03', 0, true],
  ['2023-07-03', 1, true],
  ['2023-07-01', 2, false],
  ['2023-12-01', 3, false],
])('on %s with %i of 4 the rest no longer fits evenly: %s', (day, held, behind) => {
  expect(fulfilment(anObligation(), year2023, fourHeld.slice(0, held), on(day)).behind).toBe(behind)
})

describe('whatever the records are', () => {
  const day = fc.integer({ min: -60, max: 450 }).map((offset) => addDays(localDate('2023-01-01'), offset))
  const id = fc.uuid()
  /** What the other side said, links by hand: any record may have them. */
  const around = fc
    .record({
      id,
      confirmation: fc.constantFrom('confirmed', 'awaiting', 'objected', 'not-needed'),
      linked: fc.boolean(),
    })
    .map(
      (made): Partial<Evidence> => ({
        id: made.id,
        confirmation: made.confirmation,
        objection: made.confirmation === 'objected' ? 'Nebyli jsme u toho.' : null,
        linkedTo: made.linked ? [obligationId] : [],
      }),
    )
  const meetingEvidence = fc
    .record({ around, day, stage: fc.constantFrom('held', 'planned', 'cancelled'), minutes: fc.boolean() })
    .map((made) => aMeeting(made.day, { stage: made.stage, hasMinutes: made.minutes }, made.around))
  const reportEvidence = fc
    .record({ around, submitted: fc.option(day), council: fc.option(day), year: fc.integer({ min: 2022, max: 2024 }) })
    .map((made) => aReport(made.year, { submittedOn: made.submitted, councilOn: made.council }, made.around))
  const recordEvidence = fc
    .record({
      around,
      day,
      stage: fc.constantFrom('held', 'planned', 'offered', 'not-taken', 'cancelled'),
      hours: fc.integer({ min: 1, max: 80 }),
      distance: fc.boolean(),
    })
    .map((made) =>
      aRecord(made.day, { stage: made.stage, hours: made.hours / 4, distance: made.distance }, made.around),
    )
  const evidence = fc.array(fc.oneof(meetingEvidence, reportEvidence, recordEvidence), { maxLength: 12 })
  const duty = fc.constantFrom(
    { obligation: anObligation(), occurrence: year2023 },
    { obligation: aReportObligation(), occurrence: report2023 },
    { obligation: training, occurrence: days('2023-01-01', '2023-12-31', 40) },
    { obligation: anObligation({ rule: { from: 'hand' } }), occurrence: days('2023-05-01', '2023-05-31', 1) },
    { obligation: research, occurrence: days('2022-04-19', '2023-12-31', 1) },
    { obligation: talks, occurrence: days('2023-05-01', '2023-05-31', 1) },
    { obligation: uncountable, occurrence: null },
  )
  const circumstances = fc.record({
    day,
    recordsFrom: fc.option(day),
    waivers: fc.constantFrom([], [{ obligationId, from: null, on: localDate('2023-06-01'), reason: 'x' }]),
  })

  test('adding evidence never worsens a state, be it planned, awaiting the other side or objected to', () => {
    const added = fc.oneof(meetingEvidence, reportEvidence, recordEvidence)
    fc.assert(
      fc.property(duty, evidence, added, circumstances, ({ obligation, occurrence }, records, another, at) => {
        const before = stateOf(obligation, occurrence, records, at)
        return !isWorse(before, stateOf(obligation, occurrence, [...records, another], at))
      }),
      { numRuns: 1000 },
    )
  })

  test('the order of entry does not matter', () => {
    const shuffled = evidence.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    )
    fc.assert(
      fc.property(duty, shuffled, circumstances, ({ obligation, occurrence }, [records, other], at) => {
        expect(fulfilment(obligation, occurrence, other, at)).toEqual(fulfilment(obligation, occurrence, records, at))
      }),
    )
  })

  test('the same record entered twice is one record', () => {
    fc.assert(
      fc.property(duty, evidence, circumstances, ({ obligation, occurrence }, records, at) => {
        expect(fulfilment(obligation, occurrence, [...records, ...records], at)).toEqual(
          fulfilment(obligation, occurrence, records, at),
        )
      }),
    )
  })

  test('the states are a partition: each holds under its own conditions and no other does', () => {
    fc.assert(
      fc.property(duty, evidence, circumstances, ({ obligation, occurrence }, records, at) => {
        const result = fulfilment(obligation, occurrence, records, at)
        expect(statesThatFit(obligation, result, at)).toEqual([result.state])
      }),
      { numRuns: 1000 },
    )
  })
})

/** The conditions of each state written out once more, each complete and by itself. */
function statesThatFit(
  obligation: Obligation,
  result: ReturnType<typeof fulfilment>,
  at: Circumstances,
): readonly State[] {
  const { counting } = obligation
  const { period, needed, counted } = result
  const waived = at.waivers.some(({ on: since }) => since <= at.day)
  const countable = !waived && counting.countable
  const full = needed !== null && counted >= needed
  const open = countable && !full && result.state !== 'awaiting-confirmation'
  const awaits = countable && !full && result.pieces.awaiting.length > 0
  const recorded = open && (at.recordsFrom === null || period.to >= at.recordsFrom)
  const past = recorded && period.to < at.day
  const now = recorded && period.from <= at.day && at.day <= period.to
  const output = counting.countable && counting.settles === 'output'
  const near = output && at.day >= addDays(period.to, -30)
  const left = (d: LocalDate): number => (Date.parse(period.to) - Date.parse(d)) / 86_400_000 + 1
  const recurring = counting.countable && counting.term.kind !== 'window' && counting.term.kind !== 'deadline'
  const short = recurring && !result.restScheduled && 4 * left(at.day) < left(period.from)
  const fits: Readonly<Record<State, boolean>> = {
    waived,
    'not-countable': !waived && !counting.countable,
    fulfilled: countable && full,
    'awaiting-confirmation': awaits && result.state === 'awaiting-confirmation',
    'not-recorded': open && !recorded,
    upcoming: recorded && at.day < period.from,
    overdue: past && output,
    missed: past && !output,
    due: now && (near || short),
    'on-track': now && !near && !short,
  }
  return states.filter((state) => fits[state])
}
