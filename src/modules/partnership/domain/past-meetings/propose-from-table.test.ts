import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { czechDate } from '#kernel/czech-typography.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { aDocument, table } from '../../../../../test/builders/documents.ts'
import type { CellProblem } from './cell-problem.ts'
import { isReady, type MeetingProposal } from './proposal.ts'
import { proposeFromTables, type TableCorrection, type TableOfMeetings } from './propose-from-table.ts'

const today = localDate('2024-10-10')

describe('the rows of a table', () => {
  test('are proposals whatever the order and the words of the heads, below a title and above a sum', () => {
    const rows = [
      ['Přehled jednání 2023', '', '', ''],
      ['Kde', 'PŘÍTOMNO', 'Typ setkání', 'Kdy'],
      ['Radnice', '12', 'Lokální partnerství', 'úterý 14. 2. 2023'],
      ['', '', '', ''],
      ['Klub', '7 osob', 'PS Bydlení', '6.6.23'],
      ['Celkem', '19', '', ''],
    ]
    expect(proposalsOf(rows).map(said)).toEqual([
      { key: 't0r3', day: '2023-02-14', kind: 'local-partnership', name: null, place: 'Radnice', presentCount: 12 },
      { key: 't0r5', day: '2023-06-06', kind: 'working-group', name: 'Bydlení', place: 'Klub', presentCount: 7 },
    ])
  })

  test.each<[string, readonly string[], string]>([
    ['a word day', ['14. února 2023'], '2023-02-14'],
    ['a day of a machine', ['2023-02-14'], '2023-02-14'],
    ['a day with slashes', ['14/2/2023'], '2023-02-14'],
    ['a day with its hours', ['14. 2. 2023 9.00'], '2023-02-14'],
    ['a day between hard spaces', ['14.\u00a02.\u00a02023'], '2023-02-14'],
  ])('understand %s', (_, cells, day) => {
    expect(
      proposalsOf([
        ['Datum jednání', 'Druh'],
        [...cells, 'konzultace'],
      ]).map((one) => one.day?.value),
    ).toEqual([day])
  })

  test('name who came where the table names them, and count where it counts', () => {
    const [named, counted] = [
      proposalsOf([
        ['Datum', 'Účastníci'],
        ['14. 2. 2023', 'Jana Nová (Klub Lhota); Petr Malý'],
      ]),
      proposalsOf([
        ['Datum', 'Účastníci'],
        ['14. 2. 2023', '9'],
      ]),
    ].map(([one]) => one)
    expect(named?.attendance.map(({ value }) => value.name)).toEqual(['Jana Nová', 'Petr Malý'])
    expect(named?.presentCount).toBeNull()
    expect(counted).toMatchObject({ attendance: [], presentCount: { value: 9 } })
  })

  test('take hours, program and notes where the table has them', () => {
    const [proposal] = proposalsOf([
      ['Datum', 'Od', 'Do', 'Program', 'Poznámka'],
      ['14. 2. 2023', '9.00', '11:30', 'Příprava PSZ; Různé; Tábor', 'Dohodnut termín.'],
    ])
    expect(proposal).toMatchObject({
      startsAt: { value: '09:00' },
      endsAt: { value: '11:30' },
      minutes: 'Dohodnut termín.',
    })
    expect(proposal?.agenda.map(({ value }) => value.type)).toEqual(['plan', 'other'])
  })

  test('are known without heads by what stands in them', () => {
    const rows = [
      ['14. 2. 2023', 'lokální partnerství', '12'],
      ['6. 6. 2023', 'konzultace', '3'],
    ]
    expect(proposalsOf(rows).map(said)).toMatchObject([
      { day: '2023-02-14', kind: 'local-partnership', presentCount: 12 },
      { day: '2023-06-06', kind: 'consultation', presentCount: 3 },
    ])
  })

  test('take their kind from the title of the table when they name none, else a person has to say it', () => {
    const rows = [['Datum'], ['14. 2. 2023'], ['6. 6. 2023']]
    expect(proposalsOf(rows).map(({ doubts }) => doubts)).toEqual([
      [{ code: 'kind-unknown' }],
      [{ code: 'kind-unknown' }],
    ])
    expect(tablesOf(rows, { fileName: 'lokální partnerství.xlsx' })[0]?.proposals.map(said)).toMatchObject([
      { kind: 'local-partnership' },
      { kind: 'local-partnership' },
    ])
  })
})

test('each bad cell is told by its row, column and words, and the others are read', () => {
  const rows = [
    ['Datum', 'Druh', 'Začátek', 'Počet'],
    ['31. 2. 2023', 'konzultace', 'ráno', 'hodně'],
    ['', 'konzultace', '9.00', '3'],
    ['příští týden', 'konzultace', '', ''],
  ]
  const problems = proposalsOf(rows).map(({ doubts }) =>
    doubts.flatMap((doubt) => (doubt.code === 'cell' ? [doubt.problem] : [])),
  )
  expect(problems).toEqual<(readonly CellProblem[])[]>([
    [
      { row: 2, column: 'Datum', text: '31. 2. 2023', code: 'day-impossible' },
      { row: 2, column: 'Začátek', text: 'ráno', code: 'time-impossible' },
      { row: 2, column: 'Počet', text: 'hodně', code: 'number-impossible' },
    ],
    [{ row: 3, column: 'Datum', text: '', code: 'day-missing' }],
    [{ row: 4, column: 'Datum', text: 'příští týden', code: 'day-impossible' }],
  ])
})

test('a person says which column is which, and the kind of all rows', () => {
  const rows = [
    ['A1', 'B1', 'Datum zápisu'],
    ['14. 2. 2023', 'Radnice', '20. 2. 2023'],
  ]
  const [found] = tablesOf(rows)
  expect(found?.columns).toEqual({ headRow: 0, fields: { day: 2 } })
  const correction: TableCorrection = { fields: { day: 0, place: 1 }, kind: 'council' }
  const [corrected] = tablesOf(rows, { corrections: { 0: correction } })
  expect(corrected?.proposals.map(said)).toMatchObject([{ day: '2023-02-14', kind: 'council', place: 'Radnice' }])
})

test('a table without days has no meetings until a person shows where they are', () => {
  const [found] = tablesOf([
    ['Jméno', 'Organizace'],
    ['Jana Nová', 'Klub'],
  ])
  expect(found).toMatchObject({ columns: null, proposals: [] })
})

test('a meeting in the future is not ready', () => {
  const [proposal] = proposalsOf([
    ['Datum', 'Druh'],
    ['14. 2. 2025', 'konzultace'],
  ])
  expect(proposal?.doubts).toEqual([{ code: 'day-in-future', on: localDate('2025-02-14') }])
})

test('every day written in a table comes back, whatever the other columns and their order', () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(localDate('2000-01-01'), days))
  const written = fc.constantFrom(
    (on: string) => on,
    (on: string) => czechDate(localDate(on)),
    (on: string) => czechDate(localDate(on)).replaceAll('\u00a0', ''),
    (on: string) => `${czechDate(localDate(on))} 9.00`,
  )
  const columns = fc.shuffledSubarray(['Místo', 'Druh', 'Počet přítomných', 'Poznámka'])
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 12 }),
      written,
      columns,
      fc.nat(4),
      (days, write, others, at) => {
        const heads = others.toSpliced(Math.min(at, others.length), 0, 'Datum')
        const values: Readonly<Record<string, string>> = {
          Místo: 'Radnice',
          Druh: 'konzultace',
          'Počet přítomných': '5',
          Poznámka: 'Bez závěru.',
        }
        const rows = days.map((on) => heads.map((head) => (head === 'Datum' ? write(on) : (values[head] ?? ''))))
        const proposals = proposalsOf([heads, ...rows])
        expect(proposals.map((one) => one.day?.value)).toEqual(days)
        if (others.includes('Druh')) expect(proposals.every(isReady)).toBe(true)
      },
    ),
  )
})

function tablesOf(
  rows: readonly (readonly string[])[],
  {
    fileName = 'prehled.xlsx',
    corrections = {},
  }: { fileName?: string; corrections?: Readonly<Record<number, TableCorrection>> } = {},
): readonly TableOfMeetings[] {
  return proposeFromTables(aDocument([table(rows)]), { fileName, corrections, today })
}

function proposalsOf(rows: readonly (readonly string[])[]): readonly MeetingProposal[] {
  return tablesOf(rows).flatMap(({ proposals }) => proposals)
}

function said({ key, day, kind, name, place, presentCount }: MeetingProposal) {
  return {
    key,
    day: day?.value ?? null,
    kind: kind?.value ?? null,
    name: name?.value ?? null,
    place: place?.value ?? null,
    presentCount: presentCount?.value ?? null,
  }
}
