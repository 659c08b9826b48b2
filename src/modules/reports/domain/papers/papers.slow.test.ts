import { test } from 'vitest'
import { obligationsOfTenRows, yearOfRecords } from '../../../../../test/builders/ten-rows.ts'
import { expectGolden } from '../../../../../test/support/golden.ts'
import { newId } from '../../../../kernel/ids.ts'
import { localDate } from '../../../../kernel/local-date.ts'
import { describeLedger, ledger } from '../../../obligations/index.ts'
import { gapsOf } from '../gaps.ts'
import { composeCouncilPacket } from './council-packet.ts'
import type { CouncilPacket } from './council-packet-input.ts'
import { composeFulfilmentReport } from './fulfilment-report.ts'

const today = localDate('2024-11-20')
const unit = { name: 'Město Vzorov', ico: '00000019' }
const validity = { from: localDate('2023-04-17'), to: localDate('2027-04-16') }
const settings = { today, year: 2024, recordsFrom: localDate('2023-10-01'), waivers: [] }
const described = describeLedger(ledger(obligationsOfTenRows, yearOfRecords, settings), 'cs')
const [gap] = gapsOf(described)
const gaps =
  gap === undefined
    ? {}
    : { [gap.obligationId]: { unit: 'Střídalo se vedení odboru', agency: 'Konzultant měl tři měsíce zástup' } }

const packet: Omit<CouncilPacket, 'matter'> = {
  language: 'cs',
  preparedOn: today,
  unit,
  sessionOn: localDate('2024-12-04'),
  presentedBy: 'Vzor Starosta',
  preparedBy: 'Vzor Úředník',
  background: null,
  draftResolution: null,
  attachments: ['report', 'agreement'],
  decision: null,
}

test('a report of a rich year, with reasons of both sides beside what is missing', async () => {
  await expectGolden(
    'fulfilment-report',
    composeFulfilmentReport({
      language: 'cs',
      year: 2024,
      preparedOn: today,
      unit,
      agreement: {
        approvedOn: localDate('2023-04-17'),
        resolution: 'ZM 12/2023',
        validity,
        agencyOwesUntil: localDate('2025-12-31'),
      },
      people: {
        representative: 'Vzor Starosta',
        manager: 'Vzor Úředník',
        managerVacant: false,
        consultant: 'Vzor Konzultant',
        preparedBy: ['Vzor Úředník'],
      },
      council: { submittedOn: localDate('2024-11-18'), on: null, resolution: null },
      ledger: described,
      meetings: [
        { on: localDate('2024-02-20'), kind: 'local-partnership', present: 14, roles: [] },
        { on: localDate('2024-03-06'), kind: 'consultation', present: 3, roles: ['consultant', 'manager'] },
      ],
      words: { introduction: 'Rok patřil hlavně přípravě sociálního bydlení.' },
      gaps,
      evidence: yearOfRecords,
    }),
  )
})

test('what is laid before the council about a report, as it passed', async () => {
  const approved = { on: localDate('2023-04-17'), resolution: 'ZM 12/2023' }
  await expectGolden(
    'council-packet-report',
    composeCouncilPacket({
      ...packet,
      matter: {
        of: 'report',
        year: 2024,
        ledger: described,
        gaps,
        meetings: 2,
        approved,
        validity,
        approvedBy: ['Vzor Starosta', 'Vzor Vedoucí'],
      },
      decision: {
        id: newId(),
        result: 'passed',
        votedOn: localDate('2024-12-04'),
        resolution: 'ZM 31/2024',
        note: null,
      },
    }),
  )
})

test('what is laid before the council about a revision', async () => {
  await expectGolden(
    'council-packet-revision',
    composeCouncilPacket({
      ...packet,
      attachments: ['agreement', 'comparison'],
      matter: {
        of: 'agreement',
        number: 2,
        kinds: ['schedule', 'persons'],
        reason: 'Posunul se termín výzkumu a nastoupila nová manažerka',
        themes: ['Bydlení', 'Zadluženost'],
        duties: 10,
        memorandumOn: localDate('2023-01-10'),
        opinionOn: localDate('2024-10-02'),
        agencyOn: localDate('2024-10-30'),
        years: 4,
        validTo: null,
        changes: ['Manažer: „Vzor Úředník“ → „Vzorová Úřednice“', 'Harmonogram: výzkum, termín: „2024“ → „2025“'],
      },
    }),
  )
})
