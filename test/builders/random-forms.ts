import fc from 'fast-check'
import { czechDate } from '#kernel/czech-typography.ts'
import { addDays, type LocalDate, lastDayOfYear, localDate, yearOf } from '#kernel/local-date.ts'
import {
  type AgreementFormContent,
  type AgreementFormLayout,
  type FormRow,
} from '../../src/modules/agreements/domain/papers/agreement-form-content.ts'
import { headedSections } from '../../src/modules/agreements/domain/recognition/vocabulary/section-headings.ts'

const names = fc.constantFrom(
  'Alžběta Kohoutová',
  'Radim Šťastný',
  'Žofie Říčařová',
  'Přemysl Čáp',
  'Ludmila Žďárská',
  'Emil Vrána',
)
const degrees = fc.constantFrom('', 'Mgr. ', 'Ing. ', 'Bc. ', 'PhDr. ')
const offices = fc.constantFrom('', ', místostarosta', ', vedoucí odboru', ', radní pro sociální věci')
const people = fc.tuple(degrees, names, offices).map((parts) => parts.join(''))
const towns = fc.constantFrom('Dolní Lipová', 'Horní Lhotka', 'Střední Újezd nad Řekou', 'Velká Ves', 'Žabokrky u Lesa')
const icos = fc.integer({ min: 1, max: 9_999_999 }).map((number) => withCheckDigit(String(number).padStart(7, '0')))
const topics = fc.constantFrom(
  'Bydlení',
  'Dluhy',
  'Zaměstnanost',
  'Bezpečnost a prevence kriminality',
  'Vzdělávání',
  'Rodina, děti a mládež',
  'Zdraví',
)
const details = fc.option(
  fc.constantFrom('podpora domácností; sociální byty', 'terénní práce, poradenství', 'zejména ve městě'),
  { nil: null },
)
const themes = fc.record({ name: topics, detail: details })
const memberNames = fc.constantFrom(
  'Úřad práce',
  'Městská policie',
  'Charita',
  'základní škola',
  'zástupce ASZ',
  'Probační a mediační služba',
)
const strategies = fc
  .tuple(
    fc.constantFrom(
      'Koncepce bydlení',
      'Plán prevence kriminality',
      'Strategie rozvoje města',
      'Komunitní plán sociálních a návazných služeb',
    ),
    fc.option(fc.integer({ min: 2014, max: 2027 }), { nil: null }),
  )
  .map(([title, from]) => (from === null ? title : `${title} ${from} – ${from + 4}`))
const measures = fc.constantFrom(
  'Terénní práce, poradenství a doprovázení',
  'Sociální byty',
  'Asistenti prevence kriminality (2 místa)',
  'Dluhová poradna',
)

const outputs = fc.constantFrom(
  'Záznam z jednání',
  'Zápis z jednání',
  'Prezenční listina',
  'Zpráva o plnění PSZ',
  'Zpětná vazba',
  'Statut a jednací řád',
)
const terms = fc.constantFrom(
  'Minimálně 4x ročně',
  '1x ročně',
  'průběžně',
  'Dle nabídky ASZ',
  '2x ročně jednání',
  'Do konce realizace projektu',
)
const duties = fc.constantFrom(
  'Organizační zajištění',
  'Odborné zajištění',
  'Vzájemná součinnost',
  'Koordinace aktivit, zajištění lektora',
)
const rowContents = fc.record({
  specification: fc.constantFrom(
    'Jednání a přenos informací.',
    'Příprava podkladů, mapování potřeb',
    'Vyhodnocení (plnění harmonogramu)',
  ),
  outputs: fc.uniqueArray(outputs, { minLength: 1, maxLength: 3 }),
  unitResponsibility: duties,
  agencyResponsibility: duties,
  term: terms,
})
const activities = fc.uniqueArray(
  fc.constantFrom(
    'Lokální partnerství (vč. pracovních skupin)',
    'Popis spolupráce',
    'Plán sociálního začleňování (PSZ)',
    'Výzkumná činnost',
    'Odborné poradenství',
  ),
  { minLength: 1, maxLength: 4 },
)
const schedules = fc
  .tuple(activities, fc.array(fc.array(rowContents, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }))
  .map(([names, groups]): readonly FormRow[] =>
    names.flatMap((activity, index) =>
      (groups[index] ?? []).map((row, position) => ({ ...row, activity: position === 0 ? activity : null })),
    ),
  )

const approvals = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(localDate('2021-06-01'), days))
const years = fc.integer({ min: 1, max: 6 })

/** Forms of invented towns that contradict themselves nowhere. */
export const randomForms: fc.Arbitrary<AgreementFormContent> = fc
  .tuple(
    fc.record({
      town: towns,
      ico: icos,
      representative: people,
      manager: people,
      regionalHead: people,
      approval: approvals,
      years,
      withEnd: fc.boolean(),
      withProject: fc.boolean(),
      withMemorandum: fc.boolean(),
      resolution: fc.constantFrom('ZaMě 12/23', '97/18-ZM', '112/9/2015', 'Z 4/2023', 'usnesení 7'),
    }),
    fc.record({
      primary: fc.uniqueArray(themes, { minLength: 1, maxLength: 3, selector: (theme) => theme.name }),
      other: fc.uniqueArray(themes, { maxLength: 3, selector: (theme) => theme.name }),
      groups: fc.uniqueArray(topics, { maxLength: 3 }),
      members: fc.uniqueArray(memberNames, { maxLength: 5 }),
      kind: fc.constantFrom('PSZ' as const, 'TAP' as const),
      linked: fc.uniqueArray(strategies, { maxLength: 3 }),
      expected: fc.uniqueArray(measures, { minLength: 1, maxLength: 4 }),
      contact: fc.option(people, { nil: null }),
      schedule: schedules,
    }),
  )
  .map(([head, rest]) => formOf(head, rest))

type Head = {
  town: string
  ico: string
  representative: string
  manager: string
  regionalHead: string
  approval: LocalDate
  years: number
  withEnd: boolean
  withProject: boolean
  withMemorandum: boolean
  resolution: string
}

function formOf(
  head: Head,
  rest: Omit<AgreementFormContent['themes'], never> & {
    groups: readonly string[]
    members: readonly string[]
    kind: 'PSZ' | 'TAP'
    linked: readonly string[]
    expected: readonly string[]
    contact: string | null
    schedule: readonly FormRow[]
  },
): AgreementFormContent {
  const end = lastDayOfYear(yearOf(addDays(head.approval, -1)) + head.years)
  return {
    unit: { name: `Obec ${head.town}`, seat: `Náměstí 1, 999 01 ${head.town}`, ico: head.ico },
    people: { representative: head.representative, manager: head.manager, regionalHead: head.regionalHead },
    memorandumDate: head.withMemorandum ? addDays(head.approval, -90) : null,
    validity: head.withEnd ? `${yearsText(head.years)}, tj. do ${czechDate(end)}` : yearsText(head.years),
    agencyProject: head.withProject
      ? {
          name: 'Systémové zajištění sociálního začleňování',
          number: 'CZ.03.2.63/0.0/0.0/15_030/0000605',
          hours: 40,
          maxDistanceHours: 20,
        }
      : null,
    themes: { primary: rest.primary, other: rest.other },
    partnership: { founder: `Rada obce ${head.town}`, groups: rest.groups, members: rest.members },
    reusedStrategies: [],
    plan: { kind: rest.kind, targetGroup: 'osoby ohrožené sociálním vyloučením', linkedStrategies: rest.linked },
    expectedMeasures: rest.expected,
    regionalContact: rest.contact,
    opinionDate: addDays(head.approval, -20),
    schedulePeriod: null,
    schedule: rest.schedule,
    approval: { date: head.approval, resolution: head.resolution },
    signatures: {
      unit: { place: 'obci', date: null, text: 'starosta obce' },
      agency: { place: 'Praze', date: null, text: 'ředitel odboru (Agentura) pro sociální začleňování' },
    },
  }
}

/** Both annexes, both orders of columns, sections in any order. */
export const randomLayouts: fc.Arbitrary<AgreementFormLayout> = fc.record({
  annex: fc.constantFrom('5' as const, '6' as const),
  columns: fc.constantFrom('unit-first' as const, 'agency-first' as const),
  sectionOrder: fc.shuffledSubarray([...headedSections], { minLength: headedSections.length }),
})

function yearsText(count: number): string {
  return count === 1 ? '1 rok' : `${count} ${count < 5 ? 'roky' : 'let'}`
}

function withCheckDigit(seven: string): string {
  const sum = [8, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(seven[index]), 0)
  return `${seven}${(11 - (sum % 11)) % 10}`
}
