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
import { localDate } from '../../../kernel/local-date.ts'
import type { Language } from '../../../messages/index.ts'
import type { Evidence } from './evidence.ts'
import { explain } from './explain.ts'
import { type Circumstances, fulfilment } from './fulfilment.ts'
import type { LedgerRow } from './ledger.ts'
import type { Obligation } from './obligation.ts'

const year2023 = days('2023-01-01', '2023-12-31', 4)

function aRow(
  obligation: Obligation,
  occurrence: typeof year2023 | null,
  evidence: readonly Evidence[],
  day: string,
  different: Partial<Circumstances & Pick<LedgerRow, 'wholePeriodAsks'>> = {},
): LedgerRow {
  const at = { day: localDate(day), recordsFrom: null, waivers: [], ...different }
  const one = fulfilment(obligation, occurrence, evidence, at)
  return {
    obligation,
    fulfilment: one,
    today: at.day,
    recordsFrom: at.recordsFrom,
    wholePeriodAsks: different.wholePeriodAsks ?? null,
    carriedOver: false,
  }
}

/** Non-breaking spaces are typography, tested elsewhere. */
function textOf(row: LedgerRow, language: Language = 'cs'): string {
  return explain(row, language).text.replaceAll('\u00a0', ' ')
}

const twoHeld = [aMeeting('2023-02-14'), aMeeting('2023-06-06')]
const uncountable = anObligation({ counting: { countable: false, reason: 'missing-term' } })
const consultation = anObligation({
  rule: {
    ...meetingRule,
    kinds: ['consultation'],
    requiredRoles: ['consultant', 'manager', 'representative'],
    needsAttendance: false,
  },
})
const waiver = { obligationId, from: null, on: localDate('2023-05-02'), reason: 'Dohoda obou stran' }

describe('each state explains itself', () => {
  test.each([
    [
      'meetings with their days',
      aRow(anObligation(), year2023, twoHeld, '2023-07-01'),
      '2 ze 4 jednání v roce 2023: 14. 2., 6. 6. Do 31. 12. 2023 chybí 2 jednání.',
    ],
    [
      'a rest that no longer fits evenly',
      aRow(anObligation(), year2023, twoHeld, '2023-11-20'),
      '2 ze 4 jednání v roce 2023: 14. 2., 6. 6. Do termínu je 41 dní, chybí 2 jednání. Rovnoměrně už to do konce období nevyjde.',
    ],
    [
      'a meeting without minutes beside a scheduled one',
      aRow(
        anObligation(),
        year2023,
        [...twoHeld, aMeeting('2023-09-19', { hasMinutes: false }), aMeeting('2023-11-21', { stage: 'planned' })],
        '2023-10-14',
      ),
      '2 ze 4 jednání v roce 2023: 14. 2., 6. 6. Do termínu je 78 dní, chybí 2 jednání. Naplánováno: 21. 11. Jednání 19. 9. 2023 se nepočítá: chybí zápis.',
    ],
    [
      'everything that is left is scheduled',
      aRow(
        anObligation(),
        year2023,
        [...twoHeld, aMeeting('2023-09-19'), aMeeting('2023-11-21', { stage: 'planned' })],
        '2023-10-14',
      ),
      '3 ze 4 jednání v roce 2023: 14. 2., 6. 6., 19. 9. Zbytek je naplánován: 21. 11.',
    ],
    [
      'the representative did not come',
      aRow(
        consultation,
        days('2023-01-01', '2023-12-31', 2),
        [aMeeting('2023-06-13', { kind: 'consultation', rolesPresent: ['consultant', 'manager'] })],
        '2024-01-10',
      ),
      '0 ze 2 jednání v roce 2023. Období skončilo 31. 12. 2023, do počtu chybí 2 jednání. Jednání 13. 6. 2023 se nepočítá: pověřený zástupce nepřišel.',
    ],
    [
      'a report that waits for the council',
      aRow(
        aReportObligation(),
        days('2023-01-01', '2023-12-31', 1),
        [aReport(2023, { submittedOn: localDate('2024-03-01') })],
        '2024-10-14',
      ),
      '0 z 1 zprávy v roce 2023. 288 dní po termínu 31. 12. 2023. Dluh trvá. Zpráva za rok 2023 existuje, chybí usnesení zastupitelstva.',
    ],
    [
      'a report handed over late',
      aRow(
        aReportObligation(),
        days('2023-01-01', '2023-12-31', 1),
        [aReport(2023, { councilOn: localDate('2024-02-12') })],
        '2024-10-14',
      ),
      '1 z 1 zprávy v roce 2023: 12. 2. 2024. Doloženo 12. 2. 2024, po termínu.',
    ],
    [
      'the other side has not confirmed',
      aRow(
        anObligation(),
        days('2023-01-01', '2023-12-31', 1),
        [aMeeting('2023-09-19', {}, { confirmation: 'awaiting' })],
        '2023-10-14',
      ),
      '0 z 1 jednání v roce 2023. Druhá strana ještě nepotvrdila: 19. 9.',
    ],
    [
      'what awaits confirmation is told beside what is missing',
      aRow(
        anObligation(),
        year2023,
        [...twoHeld, aMeeting('2023-09-19', {}, { confirmation: 'awaiting' })],
        '2023-09-20',
      ),
      '2 ze 4 jednání v roce 2023: 14. 2., 6. 6. Do 31. 12. 2023 chybí 2 jednání. Druhá strana ještě nepotvrdila: 19. 9.',
    ],
    [
      'the period has not begun',
      aRow(anObligation(), year2023, [], '2022-10-01'),
      '0 ze 4 jednání v roce 2023. Ještě nezačalo. Období začne 1. 1. 2023.',
    ],
    [
      'records began later',
      aRow(anObligation(), year2023, [], '2024-10-01', { recordsFrom: localDate('2024-03-01') }),
      '0 ze 4 jednání v roce 2023. Před zavedením evidence 1. 3. 2024. Starší doklady můžete doplnit.',
    ],
    ['the document gives no deadline', aRow(uncountable, null, [], '2023-07-01'), 'Termín v dokumentu chybí.'],
    [
      'a person settled it',
      aRow(uncountable, null, [], '2023-07-01', { waivers: [waiver] }),
      'Uzavřeno 2. 5. 2023: Dohoda obou stran.',
    ],
    [
      'a part of a year asks for less and says so',
      aRow(anObligation(), days('2022-04-19', '2022-12-31', 2), [], '2022-05-01', { wholePeriodAsks: 4 }),
      '0 ze 2 jednání od 19. 4. 2022 do 31. 12. 2022. Do 31. 12. 2022 chybí 2 jednání. Jen část období: místo 4 se žádá 2.',
    ],
  ])('%s', (_title, row, expected) => {
    expect(textOf(row)).toBe(expected)
  })
})

test('hours at a distance over the limit say why they do not count', () => {
  const training = anObligation({
    rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: 20 },
    counting: {
      countable: true,
      term: { kind: 'quantity', atLeast: 40, what: null },
      measure: 'hours',
      settles: 'events',
      estimate: false,
    },
  })
  const evidence = [
    aRecord('2023-02-01', { hours: 15 }),
    aRecord('2023-03-01', { hours: 25, distance: true, participants: 9 }),
  ]
  expect(textOf(aRow(training, days('2022-04-19', '2026-12-31', 40), evidence, '2023-06-01'))).toBe(
    '35 ze 40 hodin do 31. 12. 2026. Do 31. 12. 2026 chybí 5 hodin. Distančně 25 hodin, započteno 20: víc popis neuznává. Zúčastnilo se 9 osob.',
  )
})

test.each([
  [
    'who declined an offer and why is told',
    { by: 'rada města', reason: 'Nebyl čas' },
    'Seminář 1. 3. 2023: nabídka nebyla využita (rada města). Důvod: Nebyl čas.',
  ],
  [
    'an offer declined before the reason was kept is told without it',
    undefined,
    'Seminář 1. 3. 2023: nabídka nebyla využita.',
  ],
])('%s', (_title, declined, expected) => {
  const training = anObligation({ rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: null } })
  const facts = { stage: 'not-taken' as const, ...(declined && { declined }) }
  const offer = aRecord('2023-03-01', facts, { title: 'Seminář' })
  expect(textOf(aRow(training, year2023, [offer], '2023-10-14'))).toContain(expected)
})

test('English says the same', () => {
  expect(textOf(aRow(anObligation(), year2023, twoHeld, '2023-07-01'), 'en')).toBe(
    '2 of 4 meetings in 2023: 14 February, 6 June. 2 meetings missing by 31 December 2023.',
  )
})

test('every record that is mentioned has its link', () => {
  const evidence = [
    ...twoHeld,
    aMeeting('2023-09-19', { hasMinutes: false }),
    aMeeting('2023-11-21', { stage: 'planned' }),
  ]
  const { links, count, word } = explain(aRow(anObligation(), year2023, evidence, '2023-10-14'), 'cs')
  expect([count, word]).toEqual(['2 ze 4', 'Blíží se termín'])
  expect(links.map(({ label, part, source }) => [label.replaceAll('\u00a0', ' '), part, source.id])).toEqual([
    ['14. 2. 2023', 'counted', 'meeting 2023-02-14'],
    ['6. 6. 2023', 'counted', 'meeting 2023-06-06'],
    ['19. 9. 2023 bez zápisu', 'refused', 'meeting 2023-09-19'],
    ['21. 11. 2023 naplánováno', 'planned', 'meeting 2023-11-21'],
  ])
})
