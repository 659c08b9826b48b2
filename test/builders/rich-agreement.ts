import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { AgreementContent, AgreementVersion } from '../../src/modules/agreements/index.ts'
import { anAgreementContent, stepsUpTo } from './agreements.ts'
import { aScheduleRow } from './schedule-rows.ts'

const source = { page: null, text: '', box: null }

/** An agreement of an invented town in which every part of the form says something. */
const richContent: AgreementContent = anAgreementContent({
  unit: { name: 'Město Horní Vrbice', seat: 'Náměstí Míru 12, 999 02 Horní Vrbice', ico: '99900025' },
  people: {
    representative: 'Ing. Hana Ukázková, starostka',
    manager: 'Bc. Radim Šťastný, odbor sociálních věcí',
    managerVacant: false,
    regionalHead: 'Mgr. Tomáš Příkladný',
  },
  memorandumDate: localDate('2022-11-02'),
  agencyProject: { name: 'Systémové zajištění sociálního začleňování', number: 'CZ.03.02.02/00/22_004/0000000' },
  education: { hours: 40, maxDistanceHours: 20 },
  validityText: { years: 4, from: null, to: '2027-04-16' },
  themes: [
    { name: 'Bydlení', detail: 'prevence ztráty bydlení, práce s ubytovnami', priority: 'primary', source },
    { name: 'Dluhy', detail: 'dostupné poradenství', priority: 'primary', source },
    { name: 'Zaměstnanost', detail: null, priority: 'other', source },
  ],
  partnership: {
    founder: 'Rada města Horní Vrbice',
    groups: ['Bydlení a dluhy', 'Rodina a vzdělávání'],
    members: [
      { name: 'Úřad práce', group: null },
      { name: 'Městská policie', group: null },
      { name: 'Spolek Ukázka', group: 'neziskové organizace' },
      { name: 'Charita Vrbice', group: 'neziskové organizace' },
    ],
  },
  plan: { kind: 'PSZ', targetGroup: 'domácnosti ohrožené ztrátou bydlení a předlužením' },
  linkedStrategies: [{ title: 'Komunitní plán sociálních služeb', from: '2022', to: '2026', source }],
  reusedStrategies: [{ title: 'Strategický plán sociálního začleňování', from: '2018', to: '2022', source }],
  expectedMeasures: ['Terénní sociální práce', 'Dluhové poradenství', 'Garantované bydlení (2 domy)'],
  regionalContact: 'Mgr. Emil Vrána, krajský úřad',
  schedulePeriod: { from: localDate('2023-05-01'), to: localDate('2027-04-30') },
  schedule: [
    aScheduleRow(
      'Lokální partnerství (včetně pracovních skupin)',
      'Jednání partnerství a přenos informací mezi jeho členy.',
      'Minimálně 4x ročně',
    ),
    aScheduleRow(
      'Lokální partnerství (včetně pracovních skupin)',
      'Statut a jednací řád, aktualizace členů.',
      '1x za dva roky',
    ),
    aScheduleRow(
      'Popis spolupráce',
      'Zpráva o plnění popisu spolupráce pro zastupitelstvo.',
      '1x ročně, do 31. března',
    ),
    aScheduleRow('Popis spolupráce', 'Vyhodnocení a případná revize.', 'dle potřeby'),
    aScheduleRow('Plán sociálního začleňování', 'Sestavení a schválení plánu v orgánech města.', 'září 2024'),
    aScheduleRow('Plán sociálního začleňování', 'Vyhodnocení plnění a aktualizace opatření plánu.', '1x ročně'),
    aScheduleRow(
      'Výzkumná činnost',
      'Tematický výzkum k bydlení; předpokládáme rozhovory se 100 osobami.',
      '1x tematický výzkum',
    ),
    aScheduleRow('Vzdělávání', 'Školení pracovníků města a členů partnerství.', 'Dle nabídky ASZ'),
    aScheduleRow('Vzdělávání', 'Sdílení dobré praxe s jinými městy.', '1x ročně'),
    aScheduleRow('Poradenství k projektům', 'Konzultace projektových záměrů a žádostí o podporu.', 'průběžně'),
    aScheduleRow(
      'Poradenství k projektům',
      'Podpora příjemců při realizaci a vyúčtování.',
      'Do konce realizace projektu',
    ),
    aScheduleRow('Spolupráce s krajem', 'Účast na krajských pracovních skupinách.', '2x ročně'),
  ],
})

/** As a version of an agreement that was approved and waits for signatures. */
export const richVersion: Pick<AgreementVersion, 'id' | 'content' | 'steps'> = {
  id: asId('01900000-0000-7000-8000-000000000001'),
  content: richContent,
  steps: stepsUpTo('council-approval', '2023-04-17'),
}
