import { describe, expect, test } from 'vitest'
import { asId, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { CooperationPeriod } from './cooperation-period.ts'
import type { Office } from './office.ts'
import { endedBefore, officeRefusals } from './office-refusals.ts'
import { officeWarnings } from './office-warnings.ts'
import { periodRefusals } from './period-refusals.ts'

const people = new Map<string, ReturnType<typeof newId<'Person'>>>()

function held(office: Office, personName: string, from: string, to: string | null = null) {
  return {
    id: newId<'OfficeHolding'>(),
    office,
    personId: personOf(personName),
    personName,
    from: localDate(from),
    to: to === null ? null : localDate(to),
  }
}

function personOf(name: string) {
  const known = people.get(name) ?? newId<'Person'>()
  people.set(name, known)
  return known
}

const today = localDate('2024-10-14')

describe('rule 3: one authorised representative at any time', () => {
  const first = held('representative', 'Ing. Petr Ukázka', '2021-01-01', '2022-10-31')

  test('a second one in the same days is refused and told with whom he or she collides', () => {
    const [refusal] = officeRefusals(held('representative', 'Eva Nová', '2022-10-31'), [first])
    expect(refusal).toMatchObject({
      code: 'office.overlap',
      field: 'from',
      details: { name: 'Ing. Petr Ukázka', from: '2021-01-01', to: '2022-10-31' },
    })
    expect(officeRefusals(held('representative', 'Eva Nová', '2022-11-01'), [first])).toEqual([])
  })

  test('changing a holding does not collide with itself', () => {
    expect(officeRefusals({ ...first, to: null }, [first])).toEqual([])
  })

  test('a time between two of them is a warning', () => {
    const second = held('representative', 'Eva Nová', '2022-12-05')
    expect(officeWarnings([first, second], today).filter(({ office }) => office === 'representative')).toEqual([
      { kind: 'gap', office: 'representative', from: '2022-11-01', to: '2022-12-04' },
    ])
  })
})

test('two managers may overlap while one hands over to the other, one person twice may not', () => {
  const leaving = held('manager', 'Mgr. Hana Vzorová', '2021-01-01')
  expect(officeRefusals(held('manager', 'Jan Nový', '2024-09-01'), [leaving])).toEqual([])
  expect(officeRefusals(held('manager', 'Mgr. Hana Vzorová', '2024-09-01'), [leaving])).toMatchObject([
    { code: 'office.held_twice', field: 'from' },
  ])
})

test('days that cannot be are refused at their fields', () => {
  expect(officeRefusals(held('consultant', 'Bc. Martin', '2024-05-01', '2024-04-30'), [])).toMatchObject([
    { code: 'term.ends_before_start', field: 'to' },
  ])
  expect(officeRefusals(held('consultant', 'Bc. Martin', '1024-05-01'), [])).toMatchObject([
    { code: 'term.before_agency', field: 'from' },
  ])
})

describe('a successor', () => {
  test('ends the one before the day before', () => {
    const leaving = held('manager', 'Mgr. Hana Vzorová', '2021-01-01')
    expect(endedBefore(leaving, today)).toEqual({ ...leaving, to: '2024-10-13' })
  })

  test('leaves an office that ended earlier as it ended', () => {
    const left = held('manager', 'Mgr. Hana Vzorová', '2021-01-01', '2024-06-30')
    expect(endedBefore(left, today)).toBe(left)
  })

  test('cannot begin before the one who leaves', () => {
    const leaving = held('manager', 'Mgr. Hana Vzorová', '2024-10-14')
    expect(codeOf(() => endedBefore(leaving, today))).toBe('office.successor_too_early')
  })
})

describe('rules 4 and 5: an office without anybody', () => {
  const filled = [
    held('representative', 'Ing. Petr Ukázka', '2021-01-01'),
    held('consultant', 'Bc. Martin', '2021-01-01'),
    held('regional-head', 'Mgr. Dana', '2021-01-01'),
  ]

  test('a vacant manager is shown with since when', () => {
    const left = held('manager', 'Mgr. Hana Vzorová', '2021-01-01', '2024-06-30')
    expect(officeWarnings([...filled, left], today)).toEqual([
      { kind: 'vacant', office: 'manager', since: '2024-07-01' },
    ])
  })

  test('a stand-in is said, with the day from which there is no manager', () => {
    const left = held('manager', 'Mgr. Hana Vzorová', '2021-01-01', '2024-06-30')
    const standIn = held('manager-stand-in', 'Jan Nový', '2024-07-01')
    expect(officeWarnings([...filled, left, standIn], today)).toEqual([
      { kind: 'stand-in', office: 'manager', name: 'Jan Nový', since: '2024-07-01' },
    ])
  })

  test('offices that nobody wrote down are vacant without a day', () => {
    expect(officeWarnings([], today)).toEqual(
      ['representative', 'manager', 'consultant', 'regional-head'].map((office) => ({
        kind: 'vacant',
        office,
        since: null,
      })),
    )
  })

  test('somebody who begins only later leaves the office vacant until then', () => {
    const left = held('manager', 'Mgr. Hana Vzorová', '2021-01-01', '2024-06-30')
    const coming = held('manager', 'Jan Nový', '2024-11-01')
    expect(officeWarnings([...filled, left, coming], today)).toEqual([
      { kind: 'vacant', office: 'manager', since: '2024-07-01' },
    ])
  })
})

describe('a period of cooperation', () => {
  const known: CooperationPeriod = {
    id: newId(),
    unitId: asId(newId()),
    programme: 'KPSVL 2014–2020',
    from: localDate('2016-03-01'),
    to: localDate('2020-12-31'),
    endedHow: 'followed',
    note: null,
    version: 1,
  }
  const next = { programme: 'KPSV 2021+', from: localDate('2021-11-02'), to: null, endedHow: null, note: null }

  test('follows another one', () => {
    expect(periodRefusals(next, [known])).toEqual([])
  })

  test('that overlaps another one is refused with the one with which it collides', () => {
    expect(periodRefusals({ ...next, from: localDate('2020-12-31') }, [known])).toMatchObject([
      { code: 'period.overlap', field: 'from', details: { programme: 'KPSVL 2014–2020', to: '2020-12-31' } },
    ])
  })

  test('without a programme, or that ended without a day, says both at once', () => {
    expect(periodRefusals({ ...next, programme: '', endedHow: 'notice-by-unit' }, [])).toMatchObject([
      { code: 'period.programme_missing', field: 'programme' },
      { code: 'period.end_missing', field: 'to' },
    ])
  })
})

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (isRefusal(error)) return error.code
  }
  return ''
}
