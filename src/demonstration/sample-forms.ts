import { addDays, addMonths, addYears, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '#kernel/local-date.ts'
import type { AgreementFormContent, AgreementFormLayout, FormRow } from '#modules/agreements/index.ts'
import type { DemonstrationDays } from './demonstration-days.ts'

/** A sample Word form with the layout in which it is printed. */
export type SampleForm = { readonly content: AgreementFormContent; readonly layout: AgreementFormLayout }

const agencyProject = {
  name: 'Systémové zajištění sociálního začleňování',
  number: 'CZ.03.2.63/0.0/0.0/15_030/0000605',
  hours: 40,
  maxDistanceHours: 20,
}
const agencySigns = 'ředitel odboru pro sociální začleňování (Agentura)'

/** A statutory city in the middle of a four-year agreement: annex 5, ten rows of the schedule. */
export function cityForm(days: DemonstrationDays): SampleForm {
  const approved = days.ago({ years: 2 })
  return {
    layout: { annex: '5', columns: 'unit-first' },
    content: {
      unit: { name: 'Statutární město Kamenohrad', seat: 'Radniční náměstí 1, 999 01 Kamenohrad', ico: '99999919' },
      people: {
        representative: 'Ing. Petr Ukázka, náměstek primátorky',
        manager: 'Mgr. Hana Vzorová',
        regionalHead: 'Mgr. Dana Příkladná',
      },
      memorandumDate: addDays(approved, -95),
      validity: `4 roky, tj. do ${dayText(addDays(addYears(approved, 4), -1))}`,
      agencyProject,
      themes: {
        primary: [
          { name: 'Bydlení', detail: 'sociální byty města a prevence ztráty bydlení' },
          { name: 'Dluhy', detail: 'dluhové poradenství v obou čtvrtích' },
        ],
        other: [{ name: 'Bezpečnost', detail: 'asistenti prevence kriminality' }],
      },
      partnership: {
        founder: 'Rada statutárního města Kamenohrad',
        groups: ['Bydlení a dluhy', 'Rodina a děti'],
        members: [
          'Odbor sociálních věcí',
          'Úřad práce Kamenohrad',
          'Městská policie Kamenohrad',
          'Oblastní charita Kamenohrad',
          'Základní škola Na Lukách',
        ],
      },
      reusedStrategies: [],
      plan: {
        kind: 'PSZ',
        targetGroup: 'domácnosti ohrožené ztrátou bydlení a předlužením',
        linkedStrategies: [`Koncepce bydlení ${yearOf(approved) - 1} – ${yearOf(approved) + 5}`],
      },
      expectedMeasures: [
        'Posílení terénní sociální práce',
        'Sociální byty s podporou',
        'Dluhová poradna v obou čtvrtích',
      ],
      regionalContact: 'Mgr. Eva Modelová, Krajský úřad, koordinátorka sociálního začleňování',
      opinionDate: addDays(approved, -41),
      schedulePeriod: `Období ${days.month(approved)} – ${days.month(addMonths(approved, 47))}`,
      schedule: cityRows(days, approved),
      approval: { date: approved, resolution: `ZM 118/${yearOf(approved)}` },
      signatures: {
        unit: { place: 'Kamenohradě', date: addDays(approved, 8), text: 'primátorka statutárního města' },
        agency: { place: 'Praze', date: addDays(approved, 20), text: agencySigns },
      },
    },
  }
}

function cityRows(days: DemonstrationDays, approved: LocalDate): readonly FormRow[] {
  const planDue = addMonths(approved, 9)
  return [
    row(
      'Lokální partnerství (vč. jeho složek – pracovních skupin)',
      'Příprava plánu, sdílení zkušeností a sledování opatření.',
      ['Záznam z jednání', 'Prezenční listina'],
      'Organizační zajištění',
      'Odborné zajištění',
      'Minimálně 4x ročně',
    ),
    row(
      'Popis spolupráce',
      'Vyhodnocení toho, co se podařilo, a návrh úprav.',
      ['Zápis z jednání', 'Záznam z jednání LP', 'Zpráva o plnění popisu spolupráce'],
      'Projednání v orgánech města',
      'Vzájemná součinnost',
      '2x ročně jednání konzultanta/ky ASZ, manažera SZ a pověřeného zástupce SZ\nProjednání LP 1x ročně\nZpráva 1x ročně, předložena zastupitelstvu obce na vědomí',
    ),
    row(
      null,
      'Jednání o spolupráci',
      ['Zápis z jednání'],
      'Vzájemná součinnost',
      'Vzájemná součinnost',
      days.month(addMonths(approved, 1)),
    ),
    row(
      null,
      'Revize popisu spolupráce',
      ['Revidovaný popis spolupráce'],
      'Schválení v orgánech města',
      'Schválení v Agentuře',
      days.quarter(addMonths(approved, 30)),
    ),
    row(
      'Plán sociálního začleňování (PSZ)',
      'Analytické práce a mapování potřeb.',
      ['Podklady pro PSZ'],
      'Organizační zajištění',
      'Odborné zajištění',
      days.month(addMonths(approved, 5)),
    ),
    row(
      null,
      'Sestavení PSZ',
      ['Zpracovaný dokument – Plán sociálního začleňování'],
      'Schválení v orgánech města',
      'Odborná podpora',
      days.month(planDue),
    ),
    row(
      null,
      'Vzdělávání a podpora aktérů podle potřeb plánu.',
      ['Prezenční listina', 'Zpětná vazba'],
      'Organizační zajištění',
      'Odborné zajištění',
      '2x ročně skupinová vzdělávací akce (minimálně)\n10x ročně individuální odborná podpora (minimálně)',
    ),
    row(
      'Výzkumná činnost',
      'Výzkum podle potřeb plánu.',
      ['Výzkumná zpráva'],
      'Organizační zajištění',
      'Odborné zajištění',
      '1x tematický výzkum',
    ),
    row(
      'Odborné poradenství včetně realizace vzdělávacích aktivit',
      'Vzdělávací akce pro pracovníky města a partnery. Předpokládáme účast 60 osob na 12 akcích.',
      ['Prezenční listina', 'Certifikát'],
      'Koordinace aktivit',
      'Zajištění lektorů',
      days.month(lastDayOfMonth(yearOf(approved) + 3, monthOf(approved))),
    ),
    row(
      'Poradenství k projektům',
      'Konzultace projektů v realizaci.',
      ['Záznam z poradenství'],
      'Příprava podkladů',
      'Konzultace projektů',
      'Dle potřeby',
    ),
  ]
}

/** A small town whose two years end soon: annex 6, ASZ's responsibility first. */
export function townForm(days: DemonstrationDays): SampleForm {
  const approved = addDays(days.ago({ years: 2 }), 130)
  return {
    layout: { annex: '6', columns: 'agency-first' },
    content: {
      ...commonWords('Mlýnský Brod'),
      unit: { name: 'Město Mlýnský Brod', seat: 'Náměstí 12, 999 02 Mlýnský Brod', ico: '99999927' },
      people: {
        representative: 'Bc. Karel Zkušební, starosta',
        manager: 'Jitka Názorná, DiS.',
        regionalHead: 'Mgr. Dana Příkladná',
      },
      memorandumDate: addDays(approved, -60),
      validity: '2 roky',
      opinionDate: addDays(approved, -20),
      schedulePeriod: null,
      schedule: smallRows(days, approved),
      approval: { date: approved, resolution: `${yearOf(approved)}/7/14` },
      signatures: {
        unit: { place: 'Mlýnském Brodě', date: addDays(approved, 6), text: 'starosta města' },
        agency: { place: 'Praze', date: addDays(approved, 15), text: agencySigns },
      },
    },
  }
}

/** A union of municipalities at the very beginning: approved, not signed yet. */
export function unionForm(days: DemonstrationDays): SampleForm {
  const approved = days.ago({ days: 45 })
  return {
    layout: { annex: '6', columns: 'agency-first' },
    content: {
      ...commonWords('Podlesí'),
      unit: { name: 'Svazek obcí Podlesí', seat: 'Dlouhá Lhotka 3, 999 03 Dlouhá Lhotka', ico: '99999935' },
      people: {
        representative: 'Ing. Marie Ukázková, předsedkyně svazku',
        manager: 'Tomáš Vzorný',
        regionalHead: 'Mgr. Dana Příkladná',
      },
      memorandumDate: addDays(approved, -30),
      validity: '3 roky',
      opinionDate: addDays(approved, -14),
      schedulePeriod: null,
      schedule: smallRows(days, approved),
      approval: { date: approved, resolution: `VS ${yearOf(approved)}/31` },
      signatures: {
        unit: { place: 'Dlouhé Lhotce', date: null, text: 'předsedkyně svazku obcí' },
        agency: { place: 'Praze', date: null, text: agencySigns },
      },
    },
  }
}

/** A region a year on its way whose manager's post is empty. */
export function regionForm(days: DemonstrationDays): SampleForm {
  const approved = days.ago({ years: 1 })
  return {
    layout: { annex: '5', columns: 'unit-first' },
    content: {
      ...commonWords('Středohorský kraj'),
      unit: { name: 'Středohorský kraj', seat: 'Krajská 100, 999 04 Horany', ico: '99999943' },
      people: {
        representative: 'PhDr. Alena Cvičná, radní pro sociální oblast',
        manager: 'Zástup (pozice není obsazena)',
        regionalHead: 'Mgr. Dana Příkladná',
      },
      memorandumDate: addDays(approved, -120),
      validity: '5 let',
      opinionDate: addDays(approved, -33),
      schedulePeriod: null,
      schedule: smallRows(days, approved),
      approval: { date: approved, resolution: `ZK/15/${yearOf(approved)}` },
      signatures: {
        unit: { place: 'Horanech', date: addDays(approved, 5), text: 'hejtmanka kraje' },
        agency: { place: 'Praze', date: addDays(approved, 12), text: agencySigns },
      },
    },
  }
}

/** What the smaller cooperations have in common. */
function commonWords(
  place: string,
): Pick<
  AgreementFormContent,
  'agencyProject' | 'themes' | 'partnership' | 'reusedStrategies' | 'plan' | 'expectedMeasures' | 'regionalContact'
> {
  return {
    agencyProject: null,
    themes: {
      primary: [{ name: 'Ohrožená rodina', detail: 'včasná podpora rodin s dětmi' }],
      other: [{ name: 'Vzdělávání', detail: null }],
    },
    partnership: {
      founder: `Vedení, ${place}`,
      groups: ['Rodina a škola'],
      members: ['Úřad práce', 'Policie České republiky', 'Mateřské centrum Duha'],
    },
    reusedStrategies: [],
    plan: { kind: 'PSZ', targetGroup: 'rodiny s dětmi v nejistém bydlení', linkedStrategies: [] },
    expectedMeasures: ['Podpora rodin při udržení bydlení', 'Doučování a volný čas dětí'],
    regionalContact: null,
  }
}

function smallRows(days: DemonstrationDays, approved: LocalDate): readonly FormRow[] {
  return [
    row(
      'Lokální partnerství (včetně pracovních skupin)',
      'Sdílení zkušeností a příprava plánu.',
      ['Statut a jednací řád', 'Záznam z jednání', 'Prezenční listina'],
      'Organizační zajištění',
      'Obsahové zajištění',
      'Minimálně 4x ročně (vč. pracovních skupin)',
    ),
    row(
      'Vyhodnocení spolupráce',
      'Vyhodnocení popisu spolupráce a případné úpravy.',
      ['Záznam z jednání', 'Záznam z jednání LP', 'Zpráva o plnění popisu spolupráce zastupitelstvu obce'],
      'Zajištění projednání v orgánech',
      'Vzájemná součinnost',
      '2x ročně jednání konzultanta/ky ASZ, manažera SZ a pověřeného zástupce SZ\n1x ročně projednání v LP\n1x ročně zpráva o plnění popisu spolupráce',
    ),
    row(
      'Plán sociálního začleňování (PSZ)',
      'Analytické práce a sestavení plánu.',
      ['Strategický dokument'],
      'Zpracování výstupu',
      'Metodická podpora',
      days.quarter(addMonths(approved, 10)),
    ),
    row(
      'Odborné poradenství včetně realizace vzdělávacích aktivit',
      'Vzdělávací akce pro pracovníky a partnery.',
      ['Prezenční listina', 'Certifikát'],
      'Koordinace aktivit',
      'Zajištění lektora',
      'Dle nabídky ASZ',
    ),
  ]
}

function row(
  activity: string | null,
  specification: string,
  outputs: readonly string[],
  unitResponsibility: string,
  agencyResponsibility: string,
  term: string,
): FormRow {
  return { activity, specification, outputs, unitResponsibility, agencyResponsibility, term }
}

function dayText(day: LocalDate): string {
  return day.split('-').toReversed().map(Number).join('. ')
}
