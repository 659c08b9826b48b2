import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, textOf } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import { addDays, addMonths, localDate } from '#kernel/local-date.ts'
import { type Language, languages } from '#messages/index.ts'
import { aDossier, dossierRecords, richDossierRecords } from '../../../../../test/builders/dossiers.ts'
import { anEducation, aRecord, aSavedRecord } from '../../../../../test/builders/records.ts'
import type { LearningRecord } from '../../../learning/index.ts'
import type { HeldMeeting } from '../../../partnership/index.ts'
import { dossierChapters } from './chapters.ts'
import { composeDossier } from './compose-dossier.ts'
import { dossierRefusals, tidyDossier } from './dossier.ts'
import type { DossierRecords } from './dossier-records.ts'
import { doubtsOf } from './doubts.ts'
import { chapterOfKind, type Fact } from './fact.ts'
import { factsOf } from './facts-of.ts'
import { figureText } from './figure-text.ts'
import { agreesWith, monthsOf } from './months.ts'
import { suggestedPeriods } from './suggested-periods.ts'

const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) })

describe('rule 41: the stated number of months', () => {
  test.each([
    ['2022-11-01', '2024-04-30', 18, 18],
    ['2021-01-12', '2023-12-31', 35, 36],
    ['2024-01-31', '2024-02-29', 1, 2],
    ['2024-02-01', '2024-02-01', 0, 1],
    ['2023-01-01', '2023-12-31', 12, 12],
  ])('%s – %s has %i whole months and %i begun', (from, to, whole, begun) => {
    expect(monthsOf(period(from, to))).toEqual({ whole, begun })
  })

  test('agrees with whole months and with those begun, and with nothing else', () => {
    const days = period('2021-01-12', '2023-12-31')
    expect([34, 35, 36, 37].filter((stated) => agreesWith(stated, days))).toEqual([35, 36])
  })

  test('whole months of any day end before the same day of the last one', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((day) => addDays(localDate('1990-01-01'), day))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (from, months) => {
        const to = addDays(addMonths(from, months), -1)
        expect(monthsOf({ from, to })).toEqual({ whole: months, begun: months })
        expect(monthsOf({ from, to: addDays(to, 1) })).toEqual({ whole: months, begun: months + 1 })
      }),
    )
  })

  test('a doubt stands on screen, and in the paper only when it is kept', () => {
    const doubted = aDossier({ ...period('2021-01-12', '2023-12-31'), statedMonths: 34 })
    expect(doubtsOf(doubted, facts())).toContainEqual({ kind: 'months', stated: 34, counted: 36 })
    const sentence = '12. 1. 2021 – 31. 12. 2023 je 36 měsíců, v textu stojí 34.'
    expect(plain(composed(doubted))).not.toContain(sentence)
    expect(plain(composed({ ...doubted, keepsDoubt: true }))).toContain(sentence)
    expect(plain(composed({ ...doubted, statedMonths: 36, keepsDoubt: true }))).not.toContain('v textu stojí')
  })
})

describe('a dossier that cannot be', () => {
  const today = localDate('2024-10-14')
  test.each([
    [{ ...period('2024-05-02', '2024-05-02') }, []],
    [{ ...period('2024-05-02', '2026-12-31') }, []],
    [{ from: localDate('2024-05-02'), to: localDate('2024-05-01') }, [['dossier.ends_before_start', 'to']]],
    [{ ...period('2024-10-15', '2024-12-31') }, [['dossier.not_begun', 'from']]],
    [{ statedMonths: 0 }, [['dossier.months_impossible', 'statedMonths']]],
    [{ statedMonths: 17.5 }, [['dossier.months_impossible', 'statedMonths']]],
    [{ statedMonths: Number.NaN }, [['dossier.months_impossible', 'statedMonths']]],
  ])('%j is refused at its field', (different, refused) => {
    expect(dossierRefusals(aDossier(different), today).map(({ code, field }) => [code, field])).toEqual(refused)
  })

  test('keeps neither empty words nor a doubt about a length that nobody states', () => {
    const tidy = tidyDossier(aDossier({ keepsDoubt: true, words: { context: ' ', meetings: ' Sešli se. ' } }))
    expect([tidy.keepsDoubt, tidy.words]).toEqual([false, { meetings: 'Sešli se.' }])
  })
})

describe('periods that suggest themselves', () => {
  const today = localDate('2024-10-14')
  test('are the last twelve months, those of cooperation and of agreements, none longer than until today', () => {
    const known = {
      periods: [
        { programme: 'KPSVL 2014–2020', ...period('2016-03-01', '2020-12-31') },
        { programme: 'KPSV 2021+', from: localDate('2021-11-02'), to: null },
        { programme: 'KPSV 2028+', from: localDate('2028-01-01'), to: null },
      ],
      validities: [period('2021-11-02', '2027-04-16'), period('2023-04-17', '2023-12-31')],
    }
    expect(suggestedPeriods(known, today).map(({ why, from, to }) => `${why} ${from} ${to}`)).toEqual([
      'last-year 2023-10-15 2024-10-14',
      'cooperation 2016-03-01 2020-12-31',
      'cooperation 2021-11-02 2024-10-14',
      'agreement 2023-04-17 2023-12-31',
    ])
  })
})

describe('the facts of a rich cooperation', () => {
  test('stand in every chapter and are of every kind', () => {
    const kinds = new Set(facts().map(({ kind }) => kind))
    expect(Object.keys(chapterOfKind).filter((kind) => ![...kinds].some((one) => one === kind))).toEqual([])
    expect(new Set(facts().map(({ chapter }) => chapter))).toEqual(new Set(dossierChapters))
  })

  const expected: readonly (readonly [Fact['kind'], string, readonly Fact['sources'][number]['type'][]])[] = [
    [
      'memorandum',
      'Memorandum o spolupráci ze dne 2. 11. 2021, schválení: zastupitelstvo 18. 10. 2021, usnesení ZM 211/2021.',
      ['memorandum'],
    ],
    ['period', 'Období spolupráce KPSV 2021+: od 2. 11. 2021.', ['cooperation-period']],
    [
      'agreement',
      'Popis spolupráce, schválen 19. 4. 2022, usnesení ZM 12/2022, platnost 19. 4. 2022 – 31. 12. 2026. Témata: bydlení, zadluženost.',
      ['agreement'],
    ],
    ['office', 'manažer sociálního začleňování; Mgr. Hana Vzorová; 2. 11. 2021 – 31. 3. 2024', ['office']],
    [
      'membership',
      'K 30. 6. 2024 má lokální partnerství 2 členy a 1 pracovní skupinu.',
      ['member', 'member', 'member'],
    ],
    [
      'research',
      'Zadluženost domácností (dotazníkové šetření), 1. 2. 2023 – 31. 5. 2023, provedl: Oblastní charita, podíl ASZ: metodika a zpracování, rozdáno dotazníků: 1 200, vráceno: 412. Omezení: bez ubytoven. Co následovalo: záměr kontaktního místa pro bydlení.',
      ['record'],
    ],
    ['advice-sum', 'Poradenství; 1; 3,5 hodiny; 2 osoby', ['record']],
    [
      'advice',
      '14. 9. 2023; Rozpočet projektu terénní práce OPZ+ 03_22_018; Poradenství; 3,5 hodiny; 2 osoby',
      ['record'],
    ],
    [
      'programme',
      'Prevence ztráty bydlení, dohodnuto 16. 1. 2023, 1. 2. 2023 – 30. 11. 2023, 2 experti, 3 dny expertů. Kroky: rozbor příčin; návrh opatření. Vyhodnocení: přijato 4 z 6 opatření.',
      ['record'],
    ],
    [
      'education-sum',
      'Celkem 2 vzdělávací akce, 10 hodin, z toho na dálku 4, 42 účastí, 2 osvědčení.',
      ['record', 'record'],
    ],
    ['education', '13. 2. 2024; Prostupné bydlení; 4 hodiny na dálku; 18 osob; žádné', ['record']],
    [
      'meetings-sum',
      '2023; jednání konzultanta, manažera a zástupce; 1; 4 osoby; konzultant ASZ, pověřený zástupce',
      ['meeting'],
    ],
    ['meeting', '20. 2. 2024; lokální partnerství; nezapsáno; nezapsáno', ['meeting']],
    ['decision', '10. 1. 2023: Spolupráce začne znovu 4 setkáními.', ['decision', 'meeting']],
    [
      'not-taken',
      'Tvorba bytové koncepce (skupinové vzdělávání), nabídka 3. 4. 2023, ASZ pro město, nevyužito 15. 5. 2023, rada města. Důvod: koncepci zadá jinému zpracovateli.',
      ['record'],
    ],
    ['report', 'Zpráva o plnění popisu spolupráce za rok 2023; 5. 2. 2024; 19. 2. 2024; ZM 3/2024', ['report']],
    ['open-report', 'Zpráva za rok 2024 nebyla předložena.', ['report']],
    [
      'open-help',
      'Setkání terénních pracovníků (skupinové vzdělávání), nabídnuto 20. 5. 2024, bez odpovědi.',
      ['record'],
    ],
    ['open-task', 'Najít prostor pro poradnu, město, termín 30. 9. 2024.', ['task']],
    ['open-office', 'Manažer sociálního začleňování: od 1. 4. 2024 neobsazeno.', ['unit']],
  ]
  test.each(expected)('%s: %s', (kind, words, sources) => {
    const fact = facts().find((one) => one.kind === kind && nbsp(one.words) === words)
    expect(
      fact?.sources.map(({ type }) => type),
      facts()
        .filter((one) => one.kind === kind)
        .map((one) => nbsp(one.words))
        .join('\n'),
    ).toEqual(sources)
  })

  test('what both sides promised says the state, the count and the records that count', () => {
    const duty = facts().find(({ kind, sources }) => kind === 'duty' && sources.some(({ type }) => type === 'meeting'))
    expect(duty?.sources[0]).toMatchObject({ type: 'obligation' })
    expect(duty?.figures.map(({ name }) => name)).toEqual(expect.arrayContaining(['unitPart', 'agencyPart', 'count']))
  })

  test('name nobody who came to a meeting or to education', () => {
    expect(plain(composed(aDossier()))).not.toMatch(/Jana Nová|Karel Starý|Petr Malý|Eva Dlouhá/)
  })
})

describe('the paper of a dossier', () => {
  test('says of a chapter without records that there is none', () => {
    const paper = plain(composeFrom(dossierRecords(), aDossier()))
    expect(paper).toContain('V období není zapsáno žádné jednání.')
    expect(doubtsOf(aDossier(), factsOf(dossierRecords()))).toEqual([{ kind: 'nothing-recorded' }])
  })

  test('has free words before the facts of their chapter, and they change no fact', () => {
    const dossier = aDossier({ words: { meetings: 'Setkávání se osvědčila.' } })
    const text = plain(composed(dossier))
    expect(text.indexOf('Setkávání se osvědčila.')).toBeGreaterThan(text.indexOf('6. Jednání'))
    expect(text.indexOf('Setkávání se osvědčila.')).toBeLessThan(text.indexOf('Schůzka s novým starostou'))
    expect(text.replace('Setkávání se osvědčila.\n', '')).toBe(plain(composed(aDossier())))
  })

  test('figures in free words are doubted: they belong into records', () => {
    const words = { advice: 'Proběhlo 14 konzultací za 14 408 856 Kč do 16. 8. 2022.' }
    expect(doubtsOf(aDossier({ words }), facts())).toEqual([
      { kind: 'figures-in-words', section: 'advice', figures: ['14', '14 408 856', '16. 8. 2022'] },
    ])
  })

  test.each(languages)('holds the figures of every fact, and none without a fact (%s)', (language) => {
    expectFiguresOfFacts(richDossierRecords(language), language)
  })

  test('holds the figures of every fact, and none without a fact, whatever the records are', () => {
    fc.assert(
      fc.property(
        fc.array(randomMeeting, { maxLength: 6 }),
        fc.array(randomHelp, { maxLength: 6 }),
        (meetings, help) => {
          expectFiguresOfFacts(dossierRecords({ meetings, help }), 'cs')
        },
      ),
      { numRuns: 40 },
    )
  })
})

const randomDay = fc.integer({ min: 0, max: 540 }).map((day) => addDays(localDate('2023-01-01'), day))
const randomCount = fc.option(fc.integer({ min: 1, max: 12_345 }))

const randomMeeting: fc.Arbitrary<HeldMeeting> = fc.record({
  id: fc.constant(newId<'Meeting'>()),
  name: fc.option(fc.constantFrom('Schůzka 5P', 'Kulatý stůl')),
  on: randomDay,
  kind: fc.constantFrom('local-partnership', 'working-group', 'consultation', 'other'),
  present: randomCount,
  roles: fc.constant([]),
})

const randomHelp: fc.Arbitrary<LearningRecord> = fc
  .record({
    on: randomDay,
    hours: fc.option(fc.integer({ min: 1, max: 80 }).map((half) => half / 2)),
    participants: randomCount,
    distance: fc.boolean(),
    education: fc.boolean(),
  })
  .map(({ education, ...facts }) =>
    aSavedRecord(education ? anEducation({ certificates: ['A'] }, facts) : aRecord({ ...facts, kind: 'information' })),
  )

/** Each figure is printed; and once the figures of facts, the period and headings are taken away, no digit is left. */
function expectFiguresOfFacts(records: DossierRecords, language: Language): void {
  const said = factsOf(records)
  const dossier = aDossier()
  const paper = composeFrom(records, dossier)
  const text = plain(paper)
  const figures = said.flatMap((fact) => fact.figures.map((figure) => nbsp(figureText(figure, language))))
  expect(figures.filter((figure) => !text.includes(figure))).toEqual([])

  const body = paper.blocks.slice(3).filter(({ kind }) => kind !== 'heading')
  const rest = figures
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, figure) => left.replaceAll(figure, ''), plain({ ...paper, blocks: body }))
  expect(rest.match(/.*\d.*/g) ?? []).toEqual([])
}

function facts(): readonly Fact[] {
  return factsOf(richDossierRecords())
}

function composed(dossier: ReturnType<typeof aDossier>): Document {
  return composeFrom(richDossierRecords(), dossier)
}

function composeFrom(records: DossierRecords, dossier: ReturnType<typeof aDossier>): Document {
  const { language, asOf, unit } = records
  return composeDossier({ dossier, facts: factsOf(records), unitName: unit.name, asOf, language })
}

function plain(document: Document): string {
  return nbsp(textOf(document))
}

function nbsp(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
