import { describe, expect, test } from 'vitest'
import { obligationsOfTenRows as obligations, tenRows, yearOfRecords } from '../../../../test/builders/ten-rows.ts'
import { localDate } from '../../../kernel/local-date.ts'
import { type DescribedRow, describeRow } from './describe-ledger.ts'
import { ledger } from './ledger.ts'

/*
 * An agreement shaped like a statutory city's: ten rows, of which the second holds three terms and the seventh two, and the
 * training hours of its head. Valid from 17. 4. 2023 to 16. 4. 2027, records kept from 1. 10. 2023, ASZ's project until
 * 31. 12. 2025. The year of records is 2024.
 */
const days = ['2024-05-15', '2024-11-20', '2025-02-10'] as const

/** Row of the schedule (0: the form's head), the duty, first day of its occurrence; how it stands on each of the days. */
const table: readonly (readonly [number, string, string, string, string, string])[] = [
  [1, 'Jednání lokálního partnerství', '2024-01-01', 'Plní se 1 ze 4', 'Blíží se termín 2 ze 4', 'Nesplněno 2 ze 4'],
  [
    2,
    'Jednání konzultanta, manažera a pověřeného zástupce',
    '2024-01-01',
    'Plní se 1 ze 2',
    'Blíží se termín 1 ze 2',
    'Nesplněno 1 ze 2',
  ],
  [2, 'Projednání popisu v lokálním partnerství', '2024-01-01', 'Plní se 0 z 1', 'Plní se 0 z 1', 'Nesplněno 0 z 1'],
  [
    2,
    'Zpráva o plnění popisu spolupráce za rok 2023',
    '2023-04-17',
    'Po termínu 0 z 1',
    'Po termínu 0 z 1',
    'Po termínu 0 z 1',
  ],
  [
    2,
    'Zpráva o plnění popisu spolupráce za rok 2024',
    '2024-01-01',
    'Plní se 0 z 1',
    'Blíží se termín 0 z 1',
    'Po termínu 0 z 1',
  ],
  [3, 'Jednání o spolupráci', '2023-05-01', 'Nezapsáno 0 z 1', 'Nezapsáno 0 z 1', 'Nezapsáno 0 z 1'],
  [4, 'Revize popisu spolupráce', '2023-04-17', 'Nelze počítat', 'Nelze počítat', 'Nelze počítat'],
  [
    5,
    'Podklady pro plán sociálního začleňování',
    '2023-09-01',
    'Nezapsáno 0 z 1',
    'Nezapsáno 0 z 1',
    'Nezapsáno 0 z 1',
  ],
  [6, 'Plán sociálního začleňování', '2023-12-01', 'Po termínu 0 z 1', 'Splněno 1 z 1', 'Splněno 1 z 1'],
  [7, 'Skupinové vzdělávací akce', '2024-01-01', 'Plní se 1 ze 2', 'Splněno 2 ze 2', 'Splněno 2 ze 2'],
  [7, 'Individuální odborná podpora', '2024-01-01', 'Plní se 4 z 10', 'Plní se 6 z 10', 'Nesplněno 6 z 10'],
  [8, 'Tematický výzkum', '2023-04-17', 'Plní se 0 z 1', 'Čeká na potvrzení 0 z 1', 'Čeká na potvrzení 0 z 1'],
  [9, 'Vzdělávací akce pro pracovníky a partnery', '2023-04-17', 'Plní se 1 z 20', 'Plní se 2 z 20', 'Plní se 2 z 20'],
  [10, 'Odborné poradenství', '2023-04-17', 'Nelze počítat', 'Nelze počítat', 'Nelze počítat'],
  [
    0,
    'Vzdělávání uvolněných pracovníků',
    '2023-04-17',
    'Plní se 6 ze 40 h',
    'Plní se 12 ze 40 h',
    'Plní se 12 ze 40 h',
  ],
]

/** Where the sentence tells more than the state: the duty, first day of its occurrence, the day, what it says. */
const sentences: readonly (readonly [string, string, (typeof days)[number], string])[] = [
  [
    'Jednání lokálního partnerství',
    '2024-01-01',
    '2024-05-15',
    '1 ze 4 jednání v roce 2024: 20. 2. Zbytek je naplánován: 22. 5., 18. 9., 5. 12.',
  ],
  [
    'Jednání lokálního partnerství',
    '2024-01-01',
    '2024-11-20',
    '2 ze 4 jednání v roce 2024: 20. 2., 22. 5. Do termínu je 41 dní, chybí 2 jednání. Naplánováno: 5. 12. Jednání 18. 9. 2024 se nepočítá: chybí zápis.',
  ],
  [
    'Jednání lokálního partnerství',
    '2023-04-17',
    '2024-05-15',
    '0 ze 2 jednání od 17. 4. 2023 do 31. 12. 2023. Období skončilo 31. 12. 2023, do počtu chybí 2 jednání. Jen část období: místo 4 se žádá 2.',
  ],
  [
    'Jednání konzultanta, manažera a pověřeného zástupce',
    '2024-01-01',
    '2025-02-10',
    '1 ze 2 jednání v roce 2024: 6. 3. Období skončilo 31. 12. 2024, do počtu chybí 1 jednání. Jednání 9. 10. 2024 se nepočítá: pověřený zástupce nepřišel.',
  ],
  [
    'Zpráva o plnění popisu spolupráce za rok 2023',
    '2023-04-17',
    '2024-05-15',
    '0 z 1 zprávy od 17. 4. 2023 do 31. 12. 2023. 136 dní po termínu 31. 12. 2023. Dluh trvá. Zpráva za rok 2023 existuje, chybí usnesení zastupitelstva.',
  ],
  [
    'Jednání o spolupráci',
    '2023-05-01',
    '2024-05-15',
    '0 z 1 jednání od 1. 5. 2023 do 31. 5. 2023. Před zavedením evidence 1. 10. 2023. Starší doklady můžete doplnit.',
  ],
  ['Revize popisu spolupráce', '2023-04-17', '2024-05-15', 'Termín v dokumentu chybí.'],
  [
    'Plán sociálního začleňování',
    '2023-12-01',
    '2024-11-20',
    '1 z 1 dokladu od 1. 12. 2023 do 31. 12. 2023: 10. 6. 2024. Doloženo 10. 6. 2024, po termínu.',
  ],
  [
    'Tematický výzkum',
    '2023-04-17',
    '2024-11-20',
    '0 z 1 výzkumu do 16. 4. 2027. Druhá strana ještě nepotvrdila: 2. 10. 2024.',
  ],
  ['Odborné poradenství', '2023-04-17', '2024-11-20', 'Není to termín, ale vymezení.'],
  [
    'Vzdělávání uvolněných pracovníků',
    '2023-04-17',
    '2024-11-20',
    '12 ze 40 hodin do 31. 12. 2025. Do 31. 12. 2025 chybí 28 hodin. Rovnoměrně už to do konce období nevyjde. Z toho distančně 6 hodin, povoleno je nejvýše 20. Zúčastnilo se 41 osob.',
  ],
]

type Standing = DescribedRow & { readonly place: number }

/** Every occurrence of every duty as it stands on a day. */
function standingOn(day: string): readonly Standing[] {
  const settings = { today: localDate(day), year: null, recordsFrom: localDate('2023-10-01'), waivers: [] }
  return ledger(obligations, yearOfRecords, settings).rows.map((row) => ({
    ...describeRow(row, 'cs'),
    place: row.obligation.place === null ? 0 : row.obligation.place.row + 1,
  }))
}

const standings = new Map(days.map((day) => [day, standingOn(day)]))

function found(day: (typeof days)[number], title: string, from: string): Standing | undefined {
  return standings.get(day)?.find((one) => plain(one.title) === title && one.period.from === from)
}

/** Non-breaking spaces are typography, tested elsewhere. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

describe('an agreement shaped like a statutory city’s, with a year of records', () => {
  test.each(table)('row %i, %s from %s: %s · %s · %s', (row, title, from, ...expected) => {
    const stood = days.map((day) => found(day, title, from))
    expect(stood.map((one) => plain([one?.word, one?.count].filter(Boolean).join(' ')))).toEqual(expected)
    expect(stood.map((one) => one?.place)).toEqual([row, row, row])
  })

  test('each of the ten rows and each of their duties has its line', () => {
    expect(new Set(table.map(([row]) => row))).toEqual(new Set([0, ...tenRows.map((_row, index) => index + 1)]))
    expect(new Set(table.map(([, title]) => title.replace(/ za rok \d+/, ''))).size).toBe(obligations.length)
  })

  test.each(sentences)('%s from %s on %s: „%s“', (title, from, day, expected) => {
    expect(plain(found(day, title, from)?.text ?? '')).toBe(expected)
  })
})
