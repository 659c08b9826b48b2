import { asId, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import { dutyOfPeriod } from '#modules/obligations/domain/duty-of-period.ts'
import { ledgerOfPeriod } from '#modules/obligations/domain/ledger-of-period.ts'
import type { DutyOfPeriod } from '../../src/modules/obligations/index.ts'
import type { Dossier } from '../../src/modules/reports/domain/dossier/dossier.ts'
import type { DossierRecords } from '../../src/modules/reports/domain/dossier/dossier-records.ts'
import { anAdvice, anEducation, anOffer, aProgramme, aRecord, aResearch, aSavedRecord } from './records.ts'
import { obligationsOfTenRows, yearOfRecords } from './ten-rows.ts'

const period = { from: localDate('2023-01-01'), to: localDate('2024-06-30') }
const unitId = asId<'Unit'>('01890000-0000-7000-8000-0000000000a1')

/** A dossier of a year and a half of Horní Lhota, without words. */
export function aDossier(different: Partial<Dossier> = {}): Dossier {
  return {
    id: asId('01890000-0000-7000-8000-0000000000d1'),
    unitId,
    ...period,
    statedMonths: null,
    keepsDoubt: false,
    words: {},
    version: 1,
    ...different,
  }
}

/** What the records say of that time; say only what matters, the rest is empty. */
export function dossierRecords(different: Partial<DossierRecords> = {}): DossierRecords {
  return {
    language: 'cs',
    period,
    asOf: period.to,
    unit: { id: unitId, name: 'Horní Lhota', ico: '00000019' },
    memoranda: [],
    periods: [],
    agreements: [],
    offices: [],
    vacancies: [],
    members: [],
    duties: [],
    credits: [],
    help: [],
    meetings: [],
    decisions: [],
    reports: [],
    tasks: [],
    ...different,
  }
}

/** The duties of a schedule with ten rows in the period. */
export function dutiesOfTenRows(language: Language = 'cs'): readonly DutyOfPeriod[] {
  const settings = { today: period.to, recordsFrom: localDate('2023-10-01'), waivers: [] }
  const rows = ledgerOfPeriod(obligationsOfTenRows, yearOfRecords, settings, period)
  return rows.map((row) => dutyOfPeriod(row, asId('01890000-0000-7000-8000-0000000000b1'), language))
}

/** Something in every chapter: an invented cooperation that a reader would call rich. */
export function richDossierRecords(language: Language = 'cs'): DossierRecords {
  const meetingId = newId<'Meeting'>()
  const reported = yearOfRecords.find(({ facts }) => facts.of === 'meeting') ?? yearOfRecords[0]
  if (reported === undefined) throw new Error('The sample year has records.')
  return dossierRecords({
    language,
    memoranda: [
      {
        id: newId(),
        unitId,
        concludedOn: localDate('2021-11-02'),
        approvedBy: 'zastupitelstvo',
        approvedOn: localDate('2021-10-18'),
        resolution: 'ZM 211/2021',
        documentId: null,
        note: null,
        version: 1,
      },
    ],
    periods: [
      {
        id: newId(),
        unitId,
        programme: 'KPSV 2021+',
        from: localDate('2021-11-02'),
        to: null,
        endedHow: null,
        note: null,
        version: 1,
      },
    ],
    agreements: [
      {
        id: newId(),
        number: 1,
        approvedOn: localDate('2022-04-19'),
        resolution: 'ZM 12/2022',
        validity: { from: localDate('2022-04-19'), to: localDate('2026-12-31') },
        themes: ['bydlení', 'zadluženost'],
      },
    ],
    offices: [
      office('representative', 'Ing. Petr Ukázka', '2022-11-01', null),
      office('manager', 'Mgr. Hana Vzorová', '2021-11-02', '2024-03-31'),
      office('consultant', 'Bc. Jan Příklad', '2021-11-02', null),
    ],
    vacancies: [{ kind: 'vacant', office: 'manager', since: localDate('2024-04-01') }],
    members: [
      { id: newId(), groupId: null },
      { id: newId(), groupId: null },
      { id: newId(), groupId: '01890000-0000-7000-8000-0000000000c1' },
    ],
    duties: dutiesOfTenRows(language),
    credits: [
      {
        credit: {
          id: newId(),
          unitId,
          source: reported.source,
          parts: { unit: 'Městský úřad: svolání a prostor', agency: 'Konzultant: program a zápis' },
          word: {
            state: 'objected',
            reason: 'program připravil odbor',
            of: 'unit',
            askedOn: localDate('2024-03-01'),
            askedBy: 'Bc. Jan Příklad',
            on: localDate('2024-03-05'),
            by: 'Mgr. Hana Vzorová',
            from: 'account',
            note: null,
          },
          version: 1,
        },
        output: reported,
      },
    ],
    help: [
      aSavedRecord(
        aResearch(
          {
            method: 'questionnaires',
            carriedOutBy: 'Oblastní charita',
            agencyPart: 'metodika a zpracování',
            period: { from: localDate('2023-02-01'), to: localDate('2023-05-31') },
            sent: 1200,
            returned: 412,
            limits: 'bez ubytoven',
            followed: 'záměr kontaktního místa pro bydlení',
          },
          { title: 'Zadluženost domácností', on: '2023-05-31', hours: null, participants: null },
        ),
      ),
      aSavedRecord(
        aProgramme(
          {
            agreedOn: localDate('2023-01-16'),
            period: { from: localDate('2023-02-01'), to: localDate('2023-11-30') },
            experts: [
              { name: 'Petr Malý', days: [localDate('2023-03-07'), localDate('2023-03-08')] },
              { name: 'Eva Dlouhá', days: [localDate('2023-10-12')] },
            ],
            steps: ['rozbor příčin', 'návrh opatření'],
            evaluation: 'přijato 4 z 6 opatření',
          },
          { title: 'Prevence ztráty bydlení', on: '2023-11-30', hours: null, participants: null },
        ),
      ),
      aSavedRecord(
        anAdvice(
          { call: 'OPZ+ 03_22_018' },
          { title: 'Rozpočet projektu terénní práce', on: '2023-09-14', hours: 3.5, participants: 2 },
        ),
      ),
      aSavedRecord(
        anEducation(
          { certificates: ['Jana Nová', 'Karel Starý'] },
          { title: 'Jak mluvit o dluzích', on: '2023-03-21', hours: 6, participants: 24 },
        ),
      ),
      aSavedRecord(
        aRecord({ title: 'Prostupné bydlení', on: '2024-02-13', hours: 4, distance: true, participants: 18 }),
      ),
      aSavedRecord(
        {
          ...aRecord({
            title: 'Tvorba bytové koncepce',
            on: '2023-06-01',
            offer: anOffer({ on: localDate('2023-04-03') }),
          }),
        },
        {
          state: 'not-taken',
          acceptedOn: null,
          declined: { on: localDate('2023-05-15'), by: 'rada města', reason: 'koncepci zadá jinému zpracovateli' },
        },
      ),
      aSavedRecord(
        aRecord({
          title: 'Setkání terénních pracovníků',
          on: '2024-05-20',
          offer: anOffer({ on: localDate('2024-05-20') }),
        }),
        { state: 'offered' },
      ),
    ],
    meetings: [
      {
        id: meetingId,
        name: 'Schůzka s novým starostou',
        on: localDate('2023-01-10'),
        kind: 'consultation',
        present: 4,
        roles: ['consultant', 'representative'],
      },
      {
        id: newId(),
        name: null,
        on: localDate('2023-03-02'),
        kind: 'local-partnership',
        present: 17,
        roles: ['manager'],
      },
      { id: newId(), name: null, on: localDate('2024-02-20'), kind: 'local-partnership', present: null, roles: [] },
    ],
    decisions: [{ id: newId(), meetingId, on: localDate('2023-01-10'), words: 'Spolupráce začne znovu 4 setkáními.' }],
    reports: [
      {
        ...emptyReport,
        id: newId(),
        year: 2023,
        submittedOn: localDate('2024-02-05'),
        councilOn: localDate('2024-02-19'),
        councilResolution: 'ZM 3/2024',
      },
      { ...emptyReport, id: newId(), year: 2024 },
    ],
    tasks: [
      {
        id: newId(),
        unitId,
        meetingId,
        words: 'Najít prostor pro poradnu',
        ownerPersonId: null,
        ownerName: 'město',
        dueOn: localDate('2024-09-30'),
        doneOn: null,
        outcome: null,
        version: 1,
      },
    ],
  })
}

const emptyReport = {
  unitId,
  agreementId: asId<'Agreement'>('01890000-0000-7000-8000-0000000000b1'),
  kind: 'agreement-fulfilment',
  words: {},
  gaps: {},
  submittedOn: null,
  councilOn: null,
  councilResolution: null,
  version: 1,
} as const

function office(
  name: 'representative' | 'manager' | 'consultant',
  personName: string,
  from: string,
  to: string | null,
): DossierRecords['offices'][number] {
  return {
    id: newId(),
    unitId,
    office: name,
    personId: newId(),
    personName,
    from: localDate(from),
    to: to === null ? null : localDate(to),
    note: null,
    version: 1,
  }
}
