import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aHandOver } from '../../../../test/builders/hand-over.ts'
import { newId } from '../../../kernel/ids.ts'
import { addDays, localDate } from '../../../kernel/local-date.ts'
import type { Office, OfficeHolding } from '../../cooperation/index.ts'
import { holdersOf } from './hand-over.ts'
import { handedBetween } from './hand-over-refusals.ts'
import { leftAccounts } from './left-accounts.ts'
import { nextSteps, type Step, stepKinds } from './next-steps.ts'
import { pairOfHandOver } from './pair-of-hand-over.ts'

const today = localDate('2024-10-14')
const unitId = newId<'Unit'>()

function held(office: Office, personName: string, from: string, to: string | null = null): OfficeHolding {
  const ids = { id: newId<'OfficeHolding'>(), unitId, personId: newId<'Person'>() }
  const term = { from: localDate(from), to: to === null ? null : localDate(to) }
  return { ...ids, office, personName, ...term, note: null, version: 1 }
}

const old = held('manager', 'Mgr. Hana Vzorová', '2021-11-02', '2024-06-30')
const standIn = held('manager-stand-in', 'Eva Zástupná', '2024-07-01', '2024-10-31')
const coming = held('manager', 'Jan Nový', '2024-11-01')

describe('between whom an office is handed over', () => {
  test('whoever is to come takes over from the one before, a stand-in included', () => {
    expect(pairOfHandOver(holdersOf('manager', [old, standIn, coming]), today)).toEqual({
      giving: standIn,
      taking: coming,
    })
  })

  test('somebody who has been there long hands over to nobody yet', () => {
    const present = held('consultant', 'Bc. Martin', '2021-11-02')
    expect(pairOfHandOver([present], today)).toEqual({ giving: present, taking: null })
  })

  test('the first one in an office takes it over from nobody', () => {
    const first = held('consultant', 'Bc. Martin', '2024-09-01')
    expect(pairOfHandOver([first], today)).toEqual({ giving: null, taking: first })
  })
})

describe('what cannot be recorded', () => {
  const handed = { fromId: standIn.id, toId: coming.id, handedOn: today }
  test.each([
    ['a day to come', { ...handed, handedOn: addDays(today, 1) }, 'hand_over.day_in_future', 'handedOn'],
    ['nobody who took over', { ...handed, toId: null }, 'hand_over.taker_missing', 'toId'],
    [
      'somebody who is not in the office',
      { ...handed, toId: newId<'OfficeHolding'>() },
      'hand_over.unknown_holder',
      'toId',
    ],
    ['one person on both sides', { ...handed, fromId: coming.id }, 'hand_over.same_person', 'toId'],
  ])('%s is refused at its field', (_what, wrong, code, field) => {
    expect(() => handedBetween(wrong, [standIn, coming], today)).toThrow(expect.objectContaining({ code, field }))
  })

  test('a vacant office is handed over by nobody', () => {
    expect(handedBetween({ ...handed, fromId: null }, [standIn, coming], today)).toEqual({ from: null, to: coming })
  })
})

describe('the next steps', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom(...stepKinds),
    on: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))),
    what: fc.string(),
  })

  test('are the same whatever the order in which records came, but for equal ones', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const keys = (some: readonly Step[]) => nextSteps(some, 3).map(({ kind, on }) => [kind, on])
        expect(keys(steps.toReversed())).toEqual(keys(steps))
      }),
    )
  })

  test('leave out nothing that is more urgent than what they list', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const chosen = nextSteps(steps, 3)
        const last = chosen.at(-1)?.on ?? null
        const left = steps.filter((one) => !chosen.includes(one))
        if (last !== null) expect(left.every(({ on }) => on === null || on >= last)).toBe(true)
        expect(chosen).toHaveLength(Math.min(3, steps.length))
      }),
    )
  })

  test('begin with what is late', () => {
    const [first] = nextSteps(aHandOver().steps, 3)
    expect(first).toMatchObject({ kind: 'duty', on: '2024-03-31' })
  })
})

describe('accounts that were left behind', () => {
  const account = {
    accountId: newId<'Account'>(),
    name: 'Hana Vzorová',
    email: 'hana@lhota.example',
    role: 'manager',
  } as const

  test('an account of the same name that still has the role is told', () => {
    const left = leftAccounts([account], [old, coming], new Map(), today)
    expect(left).toEqual([
      { accountId: account.accountId, name: account.name, email: account.email, office: 'manager' },
    ])
  })

  test('an account that the register ties to a person is told whatever its name', () => {
    const people = new Map([[String(old.personId), { name: old.personName, accountId: account.accountId }]])
    expect(leftAccounts([{ ...account, name: 'manazerka' }], [old], people, today)).toHaveLength(1)
  })

  test('whoever still holds the office, or never did, is left alone', () => {
    expect(leftAccounts([account], [{ ...old, to: null }], new Map(), today)).toEqual([])
    expect(
      leftAccounts([account], [old, { ...old, id: newId(), office: 'manager-stand-in', to: null }], new Map(), today),
    ).toEqual([])
    expect(leftAccounts([{ ...account, role: 'reader' }], [old], new Map(), today)).toEqual([])
    expect(leftAccounts([{ ...account, name: 'Jan Nový' }], [coming], new Map(), today)).toEqual([])
  })
})
