import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents/index.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { AgreementDraft } from '../draft.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

/** Texts of real forms, beside the repository; without them these tests are skipped. */
const seeds = new URL('../../../../../../shared/seeds/', import.meta.url)
const absent = !existsSync(seeds)
const chomutov = await seed('popis-chomutov.txt')
const noveMesto = await seed('popis-nove-mesto-pod-smrkem.txt')
const jihlava = await seed('popis-jihlava-ocr.txt')

describe.skipIf(absent)('the real form of Chomutov', () => {
  const { text, draft } = chomutov

  test('is annex 5 and puts the unit first', () => {
    expect(draft.kind.value).toBe('popis')
    expect(draft.template).toEqual({ annex: '5', columns: 'unit-first' })
  })

  test('gives every value that stands in it', () => {
    const cellAfter = (label: string) => first(text, new RegExp(`^${label}[^\\t\\n]*\\t(.+)$`, 'm'))
    const items = (from: string, to: string) => listItems(between(text, from, to))
    expectRight([
      ['name', draft.fields['unit.name'].value, cellAfter('Územní celek')],
      ['seat', draft.fields['unit.seat'].value, cellAfter('Sídlo')],
      ['representative', draft.fields['people.representative'].value, cellAfter('Pověřený zástupce')],
      ['manager', draft.fields['people.manager'].value, cellAfter('Manažer')],
      ['regional head', draft.fields['people.regionalHead'].value, cellAfter('Vedoucí')],
      ['project', draft.fields['agencyProject.name'].value, first(text, /výstupů projektu (.+?), reg/u)],
      ['founder', draft.fields['partnership.founder'].value, first(text, /zřízeno (.+)\.$/mu)],
      ...numbersAndStates(draft, {
        'unit.ico': '00261891',
        'education.hours': 40,
        'education.maxDistanceHours': 20,
        'validity.years': 5,
        'validity.from': '2022',
        'validity.to': '2026',
        'agencyProject.number': 'CZ.03.2.63/0.0/0.0/15_030/0000605',
        'partnership.opinionDate': '2022-03-09',
        'approval.date': '2022-04-19',
        'approval.resolution': 'ZaMě 343/22',
        'plan.kind': 'PSZ',
        'plan.targetGroup': 'missing',
        regionalContact: 'not-applicable',
        'memorandum.date': 'missing',
      }),
      ...eachRight(
        'theme',
        draft.themes.map(({ name, detail }) => `${name} (${detail})`),
        items('Prioritně:', 'Struktura,').filter((item) => !item.startsWith('a jiné')),
      ),
      ...eachRight(
        'group',
        draft.workingGroups.map(({ name }) => `pracovní skupinu ${name}`),
        items('Jedná se především o:', 'Složení'),
      ),
      ...eachRight(
        'member',
        draft.partnershipMembers.map(({ name }) => name),
        first(text, /^Složení Lokálního partnerství: (.+?) \(/mu).split(', '),
      ),
      ...eachRight(
        'linked',
        draft.linkedStrategies.map(({ title }) => title),
        first(text, /s dokumenty města – (.+)\.$/mu)
          .split('; ')
          .map((title) => title.replace(/(?: na léta)? \d{4} – \d{4}$/u, '')),
      ),
      ...eachRight(
        'reused',
        draft.reusedStrategies.map(({ title }) => title),
        between(text, 'NA KPSV 2021+)', 'Specifikace')
          .split('\n')
          .filter((line) => line !== '')
          .map((title) => title.replace(/ \d{4} - \d{4}$/u, '')),
      ),
      ...eachRight(
        'measure',
        draft.expectedMeasures.map(({ text: measure }) => measure),
        items('Předpokládaná opatření:', 'Kontaktní'),
      ),
      ...eachRight('row', rowsOf(draft, ['unit', 'agency']), rowsOfTabs(text)),
    ])
    expect(draft.themes.map((theme) => theme.priority)).toEqual(['primary', 'primary', 'primary', 'other', 'other'])
    expect(draft.linkedStrategies.map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2020', '2023'],
      ['2020', '2024'],
      ['2018', '2021'],
    ])
    expect(draft.signatories.map(({ side }) => side)).toEqual(['unit', 'agency'])
  })

  test('the schedule has ten rows under its period, with their clauses', () => {
    expect(draft.schedulePeriod).toMatchObject({ from: '2022-05-01', to: '2026-08-31' })
    expect(clauseKinds(draft)).toEqual([
      ['recurrence'],
      ['recurrence', 'recurrence', 'recurrence'],
      ['window'],
      ['missing'],
      ['window'],
      ['window'],
      ['recurrence', 'recurrence'],
      ['quantity'],
      ['window'],
      ['scope'],
    ])
    expect(draft.schedule[3]?.activity).toBe(draft.schedule[1]?.activity)
    expect(draft.schedule[1]?.outputs).toHaveLength(3)
    expect(draft.schedule[8]?.targets).toEqual([
      { count: 100, of: 'osob', estimate: true },
      { count: 20, of: 'akcí', estimate: true },
    ])
    expect(draft.schedule[9]?.unitResponsibility).toBeNull()
  })

  test('what is contradictory in it is said, and nothing else', () => {
    expect(draft.doubts.map((doubt) => [doubt.code, doubt.readings, doubt.fields])).toEqual([
      ['validity-conflict', ['2026-12-31', '2027-04-18'], ['validity.years', 'validity.from', 'validity.to']],
      ['missing-term', [], ['schedule.3']],
      ['deadline-outside-validity', ['2026-12-31', '2026-08-31'], ['schedule.8']],
      ['retrospective-deadline', ['2021', '2022-04-19'], []],
      ['low-structure', [], []],
    ])
  })
})

describe.skipIf(absent)('the real form of Nové Město pod Smrkem', () => {
  const { text, draft } = noveMesto

  test('is annex 6 and puts the agency first', () => {
    expect(draft.template).toEqual({ annex: '6', columns: 'agency-first' })
  })

  test('gives every value that stands in it', () => {
    const under = (label: string) => first(text, new RegExp(`\\n\\t${label}[^\\n]*\\n+\\t([^\\t]+?)\\n\\n`))
    const box = (heading: string) => first(text, new RegExp(`\\n${heading}[^\\t]*\\n\\t(.+?)\\n\\n`, 's'))
    expectRight([
      ['name', draft.fields['unit.name'].value, under('Územní celek')],
      ['seat', draft.fields['unit.seat'].value, under('Sídlo')],
      ['representative', draft.fields['people.representative'].value, under('Pověřený zástupce')],
      ['regional head', draft.fields['people.regionalHead'].value, under('Vedoucí regionálního')],
      [
        'founder',
        draft.fields['partnership.founder'].value,
        first(text, /Zřizovatelem lokálního partnerství bude (.+?)\.\s/u),
      ],
      ['contact', draft.fields.regionalContact.value, box('Kontaktní osoba')],
      ...numbersAndStates(draft, {
        'unit.ico': '00263036',
        'validity.years': 2,
        'validity.from': 'missing',
        'validity.to': 'missing',
        'people.manager': 'placeholder',
        'memorandum.date': 'placeholder',
        'partnership.opinionDate': 'placeholder',
        'approval.date': 'missing',
        'approval.resolution': 'placeholder',
        'agencyProject.number': 'missing',
        'education.hours': 'missing',
        'plan.kind': 'other',
        'plan.targetGroup': 'missing',
      }),
      ...eachRight(
        'theme',
        draft.themes.map(({ name }) => name),
        [first(text, /následující oblasti:\n· (.+?) – /u)],
      ),
      ...eachRight(
        'member',
        draft.partnershipMembers.map(({ name }) => name),
        first(text, /jsou (.+?) a další členové/u).split(', '),
      ),
      ...eachRight(
        'measure',
        draft.expectedMeasures.map(({ text: measure }) => measure),
        listItems(between(text, 'strategického dokumentu:', 'Kontaktní')),
      ),
      ...eachRight('row', rowsOf(draft, ['agency', 'unit']), rowsOfCells(text)),
    ])
    expect(draft.workingGroups).toHaveLength(1)
    expect(draft.signatories.map(({ side, text: words }) => [side, /Agentura/u.test(words)])).toEqual([
      ['agency', true],
      ['unit', false],
    ])
  })

  test('the schedule has five rows, and the quarters keep what they are for', () => {
    expect(clauseKinds(draft)).toEqual([
      ['recurrence'],
      ['recurrence', 'recurrence', 'recurrence'],
      ['window'],
      ['window', 'window'],
      ['condition'],
    ])
    expect(draft.schedule[3]?.term.clauses).toMatchObject([
      { kind: 'window', from: '2023-07-01', what: 'Implementace opatření' },
      { kind: 'window', to: '2024-06-30', what: 'Vyhodnocení opatření' },
    ])
    expect(draft.schedule[4]?.term.clauses).toMatchObject([{ kind: 'condition', relation: 'until' }])
  })

  test('its doubts are the placeholders, the missing approval and the text that is there twice', () => {
    expect(draft.doubts.map((doubt) => doubt.code).toSorted()).toEqual([
      'duplicate-text',
      'low-structure',
      'missing-approval',
      'placeholder',
      'placeholder',
      'placeholder',
      'placeholder',
    ])
  })
})

describe.skipIf(absent)('the recognised text of the real form of Jihlava', () => {
  const { text, draft } = jihlava

  test('is annex 6, puts the agency first and came from a scan', () => {
    expect(draft.template).toEqual({ annex: '6', columns: 'agency-first' })
    expect(draft.source.text).toBe('embedded-ocr')
  })

  test('gives every value through its noise', () => {
    const unbroken = foldSpaces(text)
    const lines = (pattern: RegExp) => foldSpaces((pattern.exec(text) ?? []).slice(1).join(' '))
    expectRight([
      ['name', draft.fields['unit.name'].value, first(text, /^Uzemni celek (.+)$/mu)],
      ['seat', draft.fields['unit.seat'].value, first(text, /^Sidlo\* (.+)$/mu)],
      ['representative', draft.fields['people.representative'].value, lines(/ \| (.+)\n\n\S+ (.+)\n(.+)\n/u)],
      ['project', draft.fields['agencyProject.name'].value, first(unbroken, /vystupt projektu (.+?), reg/u)],
      ['founder', draft.fields['partnership.founder'].value, first(unbroken, /zfizeno (.+?)\. LP/u)],
      ['group', draft.fields['plan.targetGroup'].value, first(text, /^Cilova skupina: (.+)\.$/mu)],
      ['contact', draft.fields.regionalContact.value, first(text, /^‘ (Mgr.+) ‘$/mu)],
      ...numbersAndStates(draft, {
        'unit.ico': '00286010',
        'people.manager': 'vacant',
        'people.regionalHead': 'missing',
        'memorandum.date': '2021-11-02',
        'validity.years': 2,
        'validity.from': 'missing',
        'validity.to': 'missing',
        'education.hours': 40,
        'education.maxDistanceHours': 20,
        'agencyProject.number': 'CZ.03.2.63/0.0/0.0/15_030/0000605',
        'partnership.opinionDate': '2021-09-02',
        'plan.kind': 'PSZ',
        'approval.date': 'missing',
        'approval.resolution': 'missing',
      }),
      ...eachRight(
        'theme',
        draft.themes.map(({ name }) => name),
        first(unbroken, /oblastech: (.+?)\. V oblasti/u).split(/, | a (?=\p{Lu})/u),
      ),
      ...eachRight(
        'working group',
        draft.workingGroups.map(({ name }) => name),
        Array.from(first(unbroken, /skupiny: (.+?)\. /u).matchAll(/([^,(]+) \(/gu), (match) => (match[1] ?? '').trim()),
      ),
      ...eachRight(
        'member',
        draft.partnershipMembers.map(({ name }) => name),
        Array.from(first(unbroken, /Cleny LP jsou (.+?\))\. /u).matchAll(/\(([^)]+)\)/gu)).flatMap((match) =>
          (match[1] ?? '').split(', '),
        ),
      ),
      ...eachRight(
        'linked',
        draft.linkedStrategies.map(({ title }) => title),
        first(unbroken, /ma vazbu na (.+?)\. Predpo/u)
          .split(/, | a (?=[\p{L}]*trateg|\p{Ll}+ strateg)/u)
          .map((title) => title.replace(/ (?:do roku \d{4}|\([\d —-]+\))$/u, '')),
      ),
      ...eachRight(
        'measure',
        draft.expectedMeasures.map(({ text: measure }) => measure),
        first(unbroken, /ESIF v ramci KPSV 2021\+ (.+?)\. Kontaktni/u).split(/, (?![^(]*\))/u),
      ),
      ...eachRight(
        'activity',
        draft.schedule.map(({ activity }) => firstWords(activity)),
        [
          'jednani lokalniho',
          'vyhodnoceni spoluprace',
          'tvorba planu',
          'vyhodnoceni psz',
          'vyhodnoceni strategickeho',
          'odborne poradenstvi',
        ],
      ),
    ])
  })

  test('the six rows of its schedule are rebuilt from the words, with their clauses', () => {
    expect(clauseKinds(draft)).toEqual([
      ['recurrence'],
      ['recurrence', 'recurrence', 'recurrence'],
      ['window'],
      ['recurrence', 'recurrence', 'recurrence'],
      ['window'],
      ['on-demand'],
    ])
    expect(draft.schedule.map(({ term }) => term.clauses[0])).toMatchObject([
      { atLeast: 4, per: 'year' },
      { atLeast: 2, per: 'year' },
      { from: '2021-09-01', to: '2021-11-30' },
      { atLeast: 2, per: 'year' },
      { from: '2022-09-01', to: '2022-11-30' },
      { basis: expect.stringMatching(/ASZ$/u) as string },
    ])
    expect(draft.schedule.map(({ outputs }) => outputs.length)).toEqual([3, 3, 1, 3, 0, 0])
  })

  test('responsibilities go to their side, or nowhere where the columns are woven into each other', () => {
    const sides = draft.schedule.map((row) => [row.agencyResponsibility, row.unitResponsibility])
    expect(sides.slice(0, 4).map(([agency, unit]) => [agency !== null, unit !== null])).toEqual(
      Array.from({ length: 4 }, () => [true, true]),
    )
    expect(sides[1]).toEqual([expect.stringMatching(/Agentury$/u), expect.stringMatching(/obce$/u)])
    expect(sides.slice(4)).toEqual([
      [null, null],
      [null, null],
    ])
    expect(draft.schedule[5]?.source.text.split('\n').length).toBeGreaterThan(5)
  })

  test('no name in it is repaired', () => {
    const { regionalContact } = draft.fields
    expect(text).toContain(regionalContact.value)
    for (const { name } of draft.partnershipMembers) expect(foldSpaces(text)).toContain(name)
  })

  test('says that it was recognised in another language, and what the form lacks', () => {
    expect(draft.doubts.map((doubt) => doubt.code)).toEqual([
      'missing-approval',
      'vacant-manager',
      'low-structure',
      'wrong-ocr-language',
      'low-confidence',
    ])
  })
})

describe.skipIf(absent)('papers beside a real form, which are none', () => {
  test.each([
    ['shrnuti-sokolov.txt', 'cooperation-summary'],
    ['prezentace-ustecky-kraj.txt', 'presentation'],
  ])('%s is a %s', async (file, kind) => {
    const { draft } = await seed(file)
    expect(draft.kind.value).toBe(kind)
    expect(draft.doubts).toContainEqual(expect.objectContaining({ code: 'not-a-form', readings: [kind] }))
  })
})

async function seed(file: string): Promise<{ readonly text: string; readonly draft: AgreementDraft }> {
  const bytes = absent ? new TextEncoder().encode('–') : new Uint8Array(readFileSync(new URL(file, seeds)))
  const source = { file, mediaType: 'text/plain', sha256: '' }
  return { text: new TextDecoder().decode(bytes), draft: recogniseAgreement(await readDocument(bytes, file), source) }
}

type Check = readonly [what: string, read: unknown, printed: unknown]

/** At least 95 of 100 values are as printed, the others not found; nothing is invented. */
function expectRight(checks: readonly Check[]): void {
  const folded = (value: unknown) => (typeof value === 'string' ? foldSpaces(value) : value)
  const other = checks.filter(([, read, printed]) => folded(read) !== folded(printed))
  expect(other.filter(([, read]) => read !== null && read !== '')).toEqual([])
  expect(other.length).toBeLessThanOrEqual(checks.length * 0.05)
}

function eachRight(what: string, read: readonly string[], printed: readonly string[]): readonly Check[] {
  const length = Math.max(read.length, printed.length)
  return Array.from({ length }, (_, index) => [`${what} ${index + 1}`, read[index] ?? null, printed[index] ?? null])
}

/** A value, or the state of a field that has none. */
function numbersAndStates(draft: AgreementDraft, expected: Readonly<Record<string, unknown>>): readonly Check[] {
  const fields = new Map(Object.entries(draft.fields))
  return Object.entries(expected).map(([key, value]) => {
    const field = fields.get(key)
    return [key, field?.value ?? field?.state, value]
  })
}

/** Rows as their cells stand on the paper, the sides in the order of the form. */
function rowsOf({ schedule }: AgreementDraft, [first, second]: readonly ('unit' | 'agency')[]): readonly string[] {
  return schedule.map((row) => {
    const sides = { unit: row.unitResponsibility, agency: row.agencyResponsibility }
    const duties = [first, second].map((side) => (side === undefined ? null : sides[side]))
    return [row.activity, row.specification, row.outputs.join(' '), ...duties, row.term.text].join('|')
  })
}

function rowsOfTabs(text: string): readonly string[] {
  const rows: string[][] = []
  for (const line of between(text, 'OBDOBÍ', 'Datum schválení').split('\n').slice(1)) {
    const cells = line.split('\t')
    const above = rows.at(-1)
    if (cells.length < 6) continue
    if (above !== undefined && cells.slice(2).every((cell) => cell === '')) above[1] = `${above[1]} ${cells[1]}`
    else rows.push([cells[0] === '' ? (above?.[0] ?? '') : (cells[0] ?? ''), ...cells.slice(1)])
  }
  return rows.map((cells) => cells.join('|'))
}

function rowsOfCells(text: string): readonly string[] {
  const cells = between(text, '\n\tČinnost\n', '\n Datum schválení')
    .split(/\n\t/u)
    .slice(5)
    .map((cell) => foldSpaces(cell))
  const rows = Array.from({ length: Math.floor(cells.length / 6) }, (_, row) => cells.slice(row * 6, row * 6 + 6))
  return rows.filter((row) => row.length === 6).map((row) => row.join('|'))
}

function clauseKinds(draft: AgreementDraft): readonly (readonly string[])[] {
  return draft.schedule.map((row) => row.term.clauses.map((clause) => clause.kind))
}

function firstWords(activity: string): string {
  return activity.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ').slice(0, 2).join(' ')
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start))
}

function listItems(text: string): readonly string[] {
  return Array.from(text.matchAll(/^[-·] (.+)$/gmu), (match) => (match[1] ?? '').trim())
}

function first(text: string, pattern: RegExp): string {
  return foldSpaces(pattern.exec(text)?.[1] ?? '')
}
