import { localDate } from '#kernel/local-date.ts'
import type { AgreementFormContent } from '../../src/modules/agreements/domain/papers/agreement-form-content.ts'

/** A form of an invented town that contradicts itself nowhere; a test states only what it changes. */
export function aFormContent(change: Partial<AgreementFormContent> = {}): AgreementFormContent {
  return {
    unit: { name: 'Město Dolní Lipová', seat: 'Náměstí Míru 1, 999 01 Dolní Lipová', ico: '00000019' },
    people: {
      representative: 'Ing. Alžběta Kohoutová, místostarostka',
      manager: 'Bc. Radim Šťastný',
      regionalHead: 'Mgr. Ludmila Žďárská',
    },
    memorandumDate: localDate('2022-11-02'),
    validity: '4 roky',
    agencyProject: {
      name: 'Systémové zajištění sociálního začleňování',
      number: 'CZ.03.2.63/0.0/0.0/15_030/0000605',
      hours: 40,
      maxDistanceHours: 20,
    },
    themes: {
      primary: [{ name: 'Bydlení', detail: 'podpora domácností v ubytovnách' }],
      other: [{ name: 'Dluhy', detail: null }],
    },
    partnership: {
      founder: 'Rada města Dolní Lipová',
      groups: ['Bydlení a dluhy', 'Děti a mládež'],
      members: ['Úřad práce', 'Městská policie', 'Charita Dolní Lipová'],
    },
    reusedStrategies: [],
    plan: {
      kind: 'PSZ',
      targetGroup: 'domácnosti ohrožené ztrátou bydlení',
      linkedStrategies: ['Koncepce bydlení města 2021 – 2027', 'Plán prevence kriminality 2022 – 2026'],
    },
    expectedMeasures: ['Terénní práce, poradenství a doprovázení', 'Sociální byty'],
    regionalContact: 'Mgr. Emil Vrána, krajský úřad',
    opinionDate: localDate('2023-02-06'),
    schedulePeriod: 'Období březen 2023 – únor 2027',
    schedule: [
      {
        activity: 'Lokální partnerství',
        specification: 'Jednání a přenos informací.',
        outputs: ['Záznam z jednání', 'Prezenční listina'],
        unitResponsibility: 'Organizační zajištění',
        agencyResponsibility: 'Odborné zajištění',
        term: 'Minimálně 4x ročně',
      },
      {
        activity: null,
        specification: 'Vyhodnocení spolupráce.',
        outputs: ['Zpráva o plnění popisu spolupráce'],
        unitResponsibility: 'Předložení zastupitelstvu',
        agencyResponsibility: 'Podklady',
        term: '1x ročně',
      },
      {
        activity: 'Plán sociálního začleňování',
        specification: 'Sestavení plánu.',
        outputs: ['Zpracovaný dokument – Plán sociálního začleňování'],
        unitResponsibility: 'Schválení',
        agencyResponsibility: 'Odborná podpora',
        term: 'září 2023',
      },
    ],
    approval: { date: localDate('2023-02-27'), resolution: 'Z 12/2023' },
    signatures: {
      unit: { place: 'Dolní Lipové', date: localDate('2023-03-01'), text: 'starostka města' },
      agency: { place: 'Praze', date: null, text: 'ředitel odboru pro sociální začleňování (Agentura)' },
    },
    ...change,
  }
}
