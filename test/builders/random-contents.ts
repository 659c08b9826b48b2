import fc from 'fast-check'
import { addDays, firstDayOfMonth, lastDayOfMonth, localDate, monthOf, yearOf } from '#kernel/local-date.ts'
import type { AgreementVersion } from '../../src/modules/agreements/domain/agreement.ts'
import type { AgreementContent } from '../../src/modules/agreements/domain/content.ts'
import type { ScheduleRow, Source } from '../../src/modules/agreements/domain/draft.ts'

const noSource: Source = { page: null, text: '', box: null }

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null, freq: 4 })
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const some = <T>(
  of: fc.Arbitrary<T>,
  maxLength: number,
  selector: (one: T) => unknown = (one) => one,
): fc.Arbitrary<T[]> => fc.uniqueArray(of, { maxLength, selector })

const people = oneOf(
  'Ing. Alžběta Kohoutová, místostarostka',
  'Bc. Radim Šťastný, DiS.',
  'starosta města',
  'PhDr. Žofie Říčařová, Ph.D., vedoucí odboru sociálních věcí a zdravotnictví',
)
const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(localDate('2021-06-01'), count))
const years = fc.integer({ min: 1, max: 9 })

const themes = fc.record({
  name: oneOf(
    'Bydlení',
    'Dluhy',
    'Zaměstnanost',
    'Bezpečnost a prevence kriminality',
    'Rodina, děti a mládež',
    'Zdraví',
  ),
  detail: maybe(oneOf('podpora domácností; sociální byty', 'terénní práce, poradenství', 'zejména ve městě')),
  priority: oneOf('primary' as const, 'other' as const, null),
  source: fc.constant(noSource),
})
const members = fc.record({
  name: oneOf('Úřad práce', 'Městská policie', 'Charita', 'základní škola', 'zástupce ASZ', 'Spolek Most'),
  group: maybe(oneOf('veřejné instituce', 'neziskové organizace')),
})
const strategies = fc.record({
  title: oneOf('Koncepce bydlení', 'Plán prevence kriminality', 'Komunitní plán sociálních a návazných služeb'),
  years: oneOf<readonly [string | null, string | null]>(
    [null, null],
    ['2018', '2022'],
    ['2021-09', '2025-12'],
    [null, '2027'],
    ['2019', null],
  ),
})
const rows = fc
  .record({
    activity: oneOf(
      'Lokální partnerství (vč. pracovních skupin)',
      'Popis spolupráce',
      'Plán sociálního začleňování (PSZ)',
      'Výzkumná činnost',
      'Odborné poradenství',
    ),
    specification: maybe(
      oneOf(
        'Jednání a přenos informací.',
        'Příprava podkladů, mapování potřeb',
        'Předpokládáme účast 100 osob na 20 akcích.',
      ),
    ),
    outputs: some(
      oneOf(
        'Záznam z jednání',
        'Zápis z jednání',
        'prezenční listina',
        'Zpráva o plnění PSZ',
        'zpětná vazba',
        'Statut LP',
      ),
      3,
    ),
    unitResponsibility: maybe(oneOf('Organizační zajištění', 'Koordinace aktivit, zajištění lektora')),
    agencyResponsibility: maybe(oneOf('Odborné zajištění', 'Vzájemná součinnost')),
    term: oneOf('Minimálně 4x ročně', 'průběžně', 'do 31. 12. 2024', 'září 2023', '1x ročně do 31. března', ''),
  })
  .map(
    ({ term, ...row }): ScheduleRow => ({ ...row, targets: [], term: { text: term, clauses: [] }, source: noSource }),
  )

/** Whole months, as schedules usually say it, or any days. */
const periods = fc.tuple(days, fc.integer({ min: 400, max: 1500 }), fc.boolean()).map(([from, length, whole]) => {
  const to = addDays(from, length)
  return whole
    ? { from: firstDayOfMonth(yearOf(from), monthOf(from)), to: lastDayOfMonth(yearOf(to), monthOf(to)) }
    : { from, to }
})

/** In the order of the form: themes by their priority, members by whom they stand for. */
const ranks = [null, 'primary', 'other'] as const

function inOrderOfForm({ themes: listed, partnership, ...content }: AgreementContent): AgreementContent {
  const groups = [...new Set([null, ...partnership.members.map(({ group }) => group)])]
  return {
    ...content,
    themes: ranks.flatMap((rank) => listed.filter(({ priority }) => priority === rank)),
    partnership: {
      ...partnership,
      members: groups.flatMap((group) => partnership.members.filter((member) => member.group === group)),
    },
  }
}

/** Agreements of invented units, with and without each of their parts. */
export const randomContents: fc.Arbitrary<AgreementContent> = fc
  .record({
    unit: fc.record({
      name: oneOf('Město Dolní Lipová', 'Mikroregion Horní Lhotka, svazek obcí', 'Obec Velká Ves'),
      seat: maybe(oneOf('Náměstí 1, 999 01 Dolní Lipová', 'Velká Ves 12')),
      ico: maybe(oneOf('00000019', '00000027')),
    }),
    people: fc.record({
      representative: maybe(people),
      manager: maybe(people),
      managerVacant: fc.boolean(),
      regionalHead: maybe(people),
    }),
    memorandumDate: maybe(days),
    agencyProject: fc.record({
      name: maybe(oneOf('Systémové zajištění sociálního začleňování', 'Inovace v území')),
      number: maybe(oneOf('CZ.03.2.63/0.0/0.0/15_030/0000605', 'CZ.03.02.02/00/22_004/0000001')),
    }),
    education: maybe(fc.record({ hours: fc.integer({ min: 8, max: 80 }), maxDistanceHours: maybe(oneOf(4, 20)) })),
    validityText: fc.record({
      years: maybe(years),
      from: maybe(oneOf('2022', '2022-09', '2022-04-19')),
      to: maybe(oneOf('2026', '2026-12', '2027-12-31')),
    }),
    themes: some(themes, 5, ({ name }) => name),
    partnership: fc.record({
      founder: maybe(oneOf('Rada města Dolní Lipová', 'Sociální komisí Rady města')),
      groups: some(oneOf('Bydlení a dluhy', 'Rodina, děti, mládež, zdraví', 'Zaměstnanost'), 3),
      members: some(members, 5, ({ name }) => name),
    }),
    plan: fc.record({
      kind: maybe(oneOf('PSZ', 'TAP', 'other')),
      targetGroup: maybe(oneOf('osoby ohrožené sociálním vyloučením', 'rodiny s dětmi, senioři a osoby v dluzích')),
    }),
    linked: some(strategies, 3, ({ title }) => title),
    reused: some(strategies, 2, ({ title }) => title),
    expectedMeasures: some(
      oneOf('Terénní práce, poradenství a doprovázení', 'Sociální byty', 'Asistenti (2 místa)'),
      3,
    ),
    regionalContact: maybe(people),
    schedulePeriod: maybe(periods),
    schedule: fc.array(rows, { minLength: 1, maxLength: 7 }),
    noContactNeeded: fc.boolean(),
  })
  .map(({ linked, reused, noContactNeeded, ...content }) => {
    return inOrderOfForm({
      ...content,
      people: { ...content.people, managerVacant: content.people.manager === null && content.people.managerVacant },
      linkedStrategies: linked.map(({ title, years: [from, to] }) => ({ title, from, to, source: noSource })),
      reusedStrategies: reused.map(({ title, years: [from, to] }) => ({ title, from, to, source: noSource })),
      gaps: noContactNeeded ? [] : ['regionalContact'],
    })
  })

/** A path of approval as far as it went. */
export const randomSteps: fc.Arbitrary<AgreementVersion['steps']> = fc
  .tuple(days, fc.integer({ min: 0, max: 5 }))
  .map(([from, taken]) =>
    (['opinion', 'agency-approval', 'council-approval', 'unit-signature', 'agency-signature'] as const)
      .slice(0, taken)
      .map((step, index) => ({
        step,
        takenOn: addDays(from, index * 10),
        resolution: step === 'council-approval' ? 'ZaMě 12/23' : null,
        reason: null,
        source: 'document' as const,
        sourceNote: null,
      })),
  )
