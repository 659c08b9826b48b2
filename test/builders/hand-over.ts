import { localDate } from '#kernel/local-date.ts'
import type { HandOverContent } from '../../src/modules/hand-over/domain/papers/hand-over-input.ts'
import type { Evidence } from '../../src/modules/obligations/index.ts'
import { type DescribedLedger, describeLedger, ledger } from '../../src/modules/obligations/index.ts'
import { obligationsOfTenRows, yearOfRecords } from './ten-rows.ts'

export const handOverDay = localDate('2024-11-20')

export function ledgerOfTenRows(evidence: readonly Evidence[] = yearOfRecords): DescribedLedger {
  const settings = { today: handOverDay, year: 2024, recordsFrom: localDate('2023-10-01'), waivers: [] }
  return describeLedger(ledger(obligationsOfTenRows, evidence, settings), 'cs')
}

/** The hand-over of a manager in a town with ten rows of a schedule and a year of records. */
export function aHandOver(details: Partial<HandOverContent> = {}): HandOverContent {
  return {
    language: 'cs',
    preparedOn: handOverDay,
    office: 'manager',
    unit: { name: 'Horní Lhota', ico: '00000019' },
    giving: { name: 'Mgr. Hana Vzorová', term: { from: localDate('2021-11-02'), to: localDate('2024-11-30') } },
    taking: { name: 'Jan Nový', term: { from: localDate('2024-12-01'), to: null } },
    agreement: {
      approvedOn: localDate('2023-04-17'),
      resolution: 'ZM 12/2023',
      validity: { from: localDate('2023-04-17'), to: localDate('2027-04-16') },
      openSteps: ['agency-signature'],
      themes: ['bydlení', 'zadluženost', 'zaměstnanost'],
    },
    periods: [
      {
        programme: 'KPSVL 2014–2020',
        from: localDate('2016-03-01'),
        to: localDate('2020-12-31'),
        endedHow: 'followed',
      },
      { programme: 'KPSV 2021+', from: localDate('2021-11-02'), to: null, endedHow: null },
    ],
    warnings: [],
    ledger: ledgerOfTenRows(),
    steps: [
      { kind: 'meeting', on: localDate('2024-12-05'), what: 'Lokální partnerství' },
      { kind: 'duty', on: localDate('2024-03-31'), what: 'Zpráva o plnění popisu spolupráce za rok 2023 (0 z 1)' },
      { kind: 'task', on: null, what: 'Najít prostor pro poradnu' },
      { kind: 'meeting-proofs', on: localDate('2024-09-18'), what: 'Konzultace, 18. 9. 2024' },
    ],
    openReports: [{ year: 2023, submittedOn: null }],
    awaiting: [],
    objections: [{ on: localDate('2024-06-12'), what: 'Seminář o dluzích', reason: 'akci pořádala charita' }],
    contacts: [
      {
        office: 'representative',
        name: 'Ing. Petr Ukázka',
        organisation: 'Město Horní Lhota',
        email: 'starosta@lhota.example',
        phone: '555 000 111',
      },
      { office: null, name: null, organisation: 'Oblastní charita', email: null, phone: null },
    ],
    decisions: [{ on: localDate('2024-09-18'), words: 'Partnerství schválilo záměr poradny.' }],
    tasks: [{ words: 'Najít prostor pro poradnu', owner: null, dueOn: null }],
    calendar: [{ on: localDate('2024-12-05'), what: 'Lokální partnerství' }],
    papers: [{ name: 'Popis spolupráce', on: localDate('2023-04-17') }],
    notTaken: [{ on: localDate('2024-05-02'), what: 'Stáž v jiném městě', refused: true }],
    ...details,
  }
}
