import { describe, expect, test } from 'vitest'
import { anObligation, days } from '../../../../test/builders/evidence.ts'
import { obligationsOfTenRows as obligations, yearOfRecords as records } from '../../../../test/builders/ten-rows.ts'
import { type LocalDate, localDate } from '../../../kernel/local-date.ts'
import { describeLedger } from './describe-ledger.ts'
import { ledger } from './ledger.ts'
import type { LedgerSettings } from './ledger-settings.ts'
import { occurrencesOfObligation } from './occurrences.ts'
import { states } from './states.ts'

function settings(today: string, different: Partial<LedgerSettings> = {}): LedgerSettings {
  return { today: localDate(today), year: 2024, recordsFrom: localDate('2023-10-01'), waivers: [], ...different }
}

function tableOf(today: string, different: Partial<LedgerSettings> = {}): readonly string[] {
  return describeLedger(ledger(obligations, records, settings(today, different)), 'cs').groups.flatMap(({ rows }) =>
    rows.map(({ title, word, count }) =>
      `${title}: ${word}${count === null ? '' : ` ${count}`}`.replaceAll('\u00a0', ' '),
    ),
  )
}

describe('an agreement of ten rows with a year of records', () => {
  test('in spring everything is scheduled, but the last report and the plan are owed', () => {
    expect(tableOf('2024-05-15')).toEqual([
      'Jednání lokálního partnerství: Plní se 1 ze 4',
      'Jednání konzultanta, manažera a pověřeného zástupce: Plní se 1 ze 2',
      'Projednání popisu v lokálním partnerství: Plní se 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2023: Po termínu 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2024: Plní se 0 z 1',
      'Revize popisu spolupráce: Nelze počítat',
      'Plán sociálního začleňování: Po termínu 0 z 1',
      'Skupinové vzdělávací akce: Plní se 1 ze 2',
      'Individuální odborná podpora: Plní se 4 z 10',
      'Tematický výzkum: Plní se 0 z 1',
      'Vzdělávací akce pro pracovníky a partnery: Plní se 1 z 20',
      'Odborné poradenství: Nelze počítat',
      'Vzdělávání uvolněných pracovníků: Plní se 6 ze 40 h',
    ])
  })

  test('in November somebody must act', () => {
    expect(tableOf('2024-11-20')).toEqual([
      'Jednání lokálního partnerství: Blíží se termín 2 ze 4',
      'Jednání konzultanta, manažera a pověřeného zástupce: Blíží se termín 1 ze 2',
      'Projednání popisu v lokálním partnerství: Plní se 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2023: Po termínu 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2024: Blíží se termín 0 z 1',
      'Revize popisu spolupráce: Nelze počítat',
      'Skupinové vzdělávací akce: Splněno 2 ze 2',
      'Individuální odborná podpora: Plní se 6 z 10',
      'Tematický výzkum: Čeká na potvrzení 0 z 1',
      'Vzdělávací akce pro pracovníky a partnery: Plní se 2 z 20',
      'Odborné poradenství: Nelze počítat',
      'Vzdělávání uvolněných pracovníků: Plní se 12 ze 40 h',
    ])
  })

  test('in February the year is closed: events are lost, reports are still owed', () => {
    expect(tableOf('2025-02-10')).toEqual([
      'Jednání lokálního partnerství: Nesplněno 2 ze 4',
      'Jednání konzultanta, manažera a pověřeného zástupce: Nesplněno 1 ze 2',
      'Projednání popisu v lokálním partnerství: Nesplněno 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2023: Po termínu 0 z 1',
      'Zpráva o plnění popisu spolupráce za rok 2024: Po termínu 0 z 1',
      'Revize popisu spolupráce: Nelze počítat',
      'Skupinové vzdělávací akce: Splněno 2 ze 2',
      'Individuální odborná podpora: Nesplněno 6 z 10',
      'Tematický výzkum: Čeká na potvrzení 0 z 1',
      'Vzdělávací akce pro pracovníky a partnery: Plní se 2 z 20',
      'Odborné poradenství: Nelze počítat',
      'Vzdělávání uvolněných pracovníků: Plní se 12 ze 40 h',
    ])
  })

  test('what was due before records began is not recorded, never overdue', () => {
    const rows = tableOf('2024-05-15', { year: 2023 })
    expect(rows).toContain('Jednání o spolupráci: Nezapsáno 0 z 1')
    expect(rows).toContain('Podklady pro plán sociálního začleňování: Nezapsáno 0 z 1')
    expect(rows).toContain('Jednání lokálního partnerství: Nesplněno 0 ze 2')
  })

  test.each(['2024-05-15', '2024-11-20', '2025-02-10'])('on %s the totals add up to the rows', (today) => {
    const { totals, rows, groups } = ledger(obligations, records, settings(today))
    expect(states.reduce((sum, state) => sum + totals[state], 0)).toBe(rows.length)
    expect(groups.flatMap((group) => group.rows)).toEqual(rows)
  })

  test('the nearest day is that of the duty that ends first', () => {
    const { next } = ledger(obligations, records, settings('2024-11-20'))
    expect([next?.by, next?.row.obligation.duty]).toEqual(['2024-12-31', 'partnership-meeting'])
  })

  test('without a year every occurrence has its row', () => {
    const { rows } = ledger(obligations, records, settings('2024-11-20', { year: null }))
    const reports = rows.filter(({ obligation }) => obligation.duty === 'agreement-report')
    expect(reports.map(({ fulfilment }) => fulfilment.state)).toEqual([
      'overdue',
      'due',
      'upcoming',
      'upcoming',
      'upcoming',
    ])
  })

  test('records may come in any order', () => {
    expect(ledger(obligations, records.toReversed(), settings('2024-11-20'))).toEqual(
      ledger(obligations, records, settings('2024-11-20')),
    )
  })
})

describe('a part of a year at either end of the validity', () => {
  const asked = (
    from: string,
    to: string,
    yearStart: 'calendar' | 'from-start' = 'calendar',
  ): readonly (readonly [LocalDate, number])[] =>
    occurrencesOfObligation(anObligation({ lifetime: days(from, to, 0) }), yearStart).map((one) => [
      one.from,
      one.atLeast,
    ])

  test('asks for its share, rounded down', () => {
    expect(asked('2022-04-19', '2023-12-31')).toEqual([
      ['2022-04-19', 2],
      ['2023-01-01', 4],
    ])
  })

  test('a year from approval is whole', () => {
    expect(asked('2022-04-19', '2024-04-18', 'from-start')).toEqual([
      ['2022-04-19', 4],
      ['2023-04-19', 4],
    ])
  })

  test('and the row says what the whole year would ask for', () => {
    const [row] = ledger([anObligation()], [], settings('2022-06-01', { year: 2022, recordsFrom: null })).rows
    expect([row?.fulfilment.needed, row?.wholePeriodAsks]).toEqual([2, 4])
  })
})
