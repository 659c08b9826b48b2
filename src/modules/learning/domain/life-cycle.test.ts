import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOffer, aRecord, aSavedRecord } from '../../../../test/builders/records.ts'
import { lifeCycle, nextSteps, recordSteps, type TakenStep, takeStep } from './life-cycle.ts'
import { type Progress, recordStates } from './progress.ts'

const today = localDate('2024-10-14')
const [offered, accepted, held] = [localDate('2024-03-01'), localDate('2024-03-10'), localDate('2024-04-10')]
const declined = { on: accepted, by: 'rada města', reason: 'Nebyl čas.' }

const progresses: Readonly<Record<(typeof recordStates)[number], Progress>> = {
  offered: { state: 'offered' },
  accepted: { state: 'accepted', acceptedOn: accepted },
  'carried-out': { state: 'carried-out', acceptedOn: null },
  'not-taken': { state: 'not-taken', acceptedOn: null, declined },
}
const taken: Readonly<Record<(typeof recordSteps)[number], TakenStep>> = {
  accept: { step: 'accept', on: accepted },
  'carry-out': { step: 'carry-out', on: held },
  decline: { step: 'decline', ...declined },
  'take-back': { step: 'take-back' },
}

function anOffered(progress: Progress = { state: 'offered' }) {
  return aSavedRecord(aRecord({ on: '2024-05-20', offer: anOffer({ on: offered }) }), progress)
}

describe.each(recordStates)('what is %s', (state) => {
  test.each(recordSteps)('allows the step %s as the table says, and refuses it otherwise', (step) => {
    const record = anOffered(progresses[state])
    const allowed = lifeCycle[step].from.includes(state)
    expect(nextSteps(record).includes(step)).toBe(allowed)
    if (allowed) expect(takeStep(record, taken[step], today).progress.state).not.toBe(state)
    else expect(() => takeStep(record, taken[step], today)).toThrow('record.step_not_allowed')
  })
})

test('what never was an offer has no steps', () => {
  expect(nextSteps(aSavedRecord(aRecord()))).toEqual([])
})

test('an offer goes its whole way, each step with its day', () => {
  const after = takeStep(takeStep(anOffered(), taken.accept, today), taken['carry-out'], today)
  expect(after).toMatchObject({ on: '2024-04-10', progress: { state: 'carried-out', acceptedOn: '2024-03-10' } })
})

test('what nobody took up says who, when and why', () => {
  expect(takeStep(anOffered(), taken.decline, today).progress).toEqual({
    state: 'not-taken',
    acceptedOn: null,
    declined,
  })
})

test('the last step taken back leads to where the record was', () => {
  const back = (progress: Progress) => takeStep(anOffered(progress), taken['take-back'], today).progress
  expect(back(progresses.accepted)).toEqual({ state: 'offered' })
  expect(back({ state: 'carried-out', acceptedOn: accepted })).toEqual(progresses.accepted)
  expect(back(progresses['carried-out'])).toEqual({ state: 'offered' })
  expect(back({ state: 'not-taken', acceptedOn: accepted, declined })).toEqual(progresses.accepted)
})

test.each([
  ['a step of tomorrow', { step: 'accept', on: localDate('2024-10-15') }, 'record.in_future', 'stepOn'],
  ['a step before the offer', { step: 'accept', on: localDate('2024-02-28') }, 'record.before_offer', 'stepOn'],
  ['a refusal by nobody', { step: 'decline', ...declined, by: ' ' }, 'record.by_missing', 'by'],
  ['a refusal without a reason', { step: 'decline', ...declined, reason: '' }, 'record.reason_missing', 'reason'],
] as const)('%s is refused at its field', (_what, step, code, field) => {
  expect(() => takeStep(anOffered(), step, today)).toThrow(expect.objectContaining({ code, field }))
})
