import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { aDocument, box, paragraph, table } from '../../../../../test/builders/documents.ts'
import type { AgreementDraft } from '../draft.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

/** Texts of real forms, beside the repository; without them these tests are skipped. */
const seeds = new URL('../../../../../../shared/seeds/', import.meta.url)
const source = { file: 'popis.txt', mediaType: 'text/plain', sha256: '' }

describe.skipIf(!existsSync(seeds))('the real form of Chomutov', () => {
  const text = existsSync(seeds) ? readFileSync(new URL('popis-chomutov.txt', seeds), 'utf8') : ''
  const draft = recogniseAgreement(aDocument(tabSeparated(text)), source)

  test('is annex 5 and puts the unit first', () => {
    expect(draft.kind.value).toBe('popis')
    expect(draft.template).toEqual({ annex: '5', columns: 'unit-first' })
  })

  test('the people are those in the second cells of the head', () => {
    const cellAfter = (label: string) => new RegExp(`^${label}[^\\t\\n]*\\t(.+)$`, 'm').exec(text)?.[1]?.trim()
    expect(draft.fields['people.representative'].value).toBe(cellAfter('Pověřený zástupce'))
    expect(draft.fields['people.manager'].value).toBe(cellAfter('Manažer'))
    expect(draft.fields['people.regionalHead'].value).toBe(cellAfter('Vedoucí'))
  })

  test('the numbers and days are read', () => {
    expect(values(draft)).toMatchObject({
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
    })
    expect(draft.fields.regionalContact.state).toBe('not-applicable')
    expect(draft.fields['memorandum.date'].state).toBe('missing')
  })

  test('three themes come first, two after them', () => {
    expect(draft.themes.map((theme) => theme.priority)).toEqual(['primary', 'primary', 'primary', 'other', 'other'])
    expect(draft.workingGroups).toHaveLength(2)
    expect(draft.partnershipMembers).toHaveLength(8)
    expect(draft.linkedStrategies.map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2020', '2023'],
      ['2020', '2024'],
      ['2018', '2021'],
    ])
    expect(draft.reusedStrategies).toHaveLength(3)
    expect(draft.expectedMeasures).toHaveLength(5)
  })

  test('the schedule has ten rows under its period, with their clauses', () => {
    expect(draft.schedulePeriod).toMatchObject({ from: '2022-05-01', to: '2026-08-31' })
    expect(draft.schedule.map((row) => row.term.clauses.map((clause) => clause.kind))).toEqual([
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
    expect(draft.schedule[7]?.specification).toMatch(/dle konkrétních/)
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
    ])
  })
})

describe.skipIf(!existsSync(seeds))('the real form of Nové Město pod Smrkem', () => {
  const text = existsSync(seeds) ? readFileSync(new URL('popis-nove-mesto-pod-smrkem.txt', seeds), 'utf8') : ''
  const blocks = cellPerLine(text.slice(0, text.indexOf('\n Územní celek')))
  const draft = recogniseAgreement(aDocument(blocks), source)

  test('is annex 6 and puts the agency first', () => {
    expect(draft.template).toEqual({ annex: '6', columns: 'agency-first' })
    expect(draft.schedule).toHaveLength(5)
    expect(draft.schedule[2]?.unitResponsibility).toMatch(/na úrovní obce$/)
    expect(draft.schedule[3]?.agencyResponsibility).toBe('Vzájemná součinnost')
  })

  test('the values are read and the dots are placeholders', () => {
    expect(values(draft)).toMatchObject({ 'unit.ico': '00263036', 'validity.years': 2, 'validity.from': null })
    expect(draft.fields['people.representative'].value).toMatch(/Starosta města Nové Město pod Smrkem$/)
    for (const field of [
      'people.manager',
      'memorandum.date',
      'partnership.opinionDate',
      'approval.resolution',
    ] as const) {
      expect([field, draft.fields[field].state]).toEqual([field, 'placeholder'])
    }
    expect(draft.fields['approval.date'].state).toBe('missing')
    expect(draft.themes).toHaveLength(1)
    expect(draft.expectedMeasures).toHaveLength(9)
  })

  test('the quarters keep what they are for', () => {
    expect(draft.schedule[3]?.term.clauses).toMatchObject([
      { kind: 'window', from: '2023-07-01', what: 'Implementace opatření' },
      { kind: 'window', to: '2024-06-30', what: 'Vyhodnocení opatření' },
    ])
    expect(draft.schedule[4]?.term.clauses).toMatchObject([{ kind: 'condition', relation: 'until' }])
  })

  test('its doubts are the placeholders and the missing approval', () => {
    expect(draft.doubts.map((doubt) => doubt.code).toSorted()).toEqual([
      'missing-approval',
      'placeholder',
      'placeholder',
      'placeholder',
      'placeholder',
    ])
  })

  test('the whole file carries the form twice', () => {
    const whole = recogniseAgreement(aDocument(cellPerLine(text)), source)
    expect(whole.doubts.map((doubt) => doubt.code)).toContain('duplicate-text')
    expect(whole.schedule).toEqual(draft.schedule)
  })
})

describe.skipIf(!existsSync(seeds))('the recognised text of the real form of Jihlava', () => {
  const text = existsSync(seeds) ? readFileSync(new URL('popis-jihlava-ocr.txt', seeds), 'utf8') : ''
  const draft = recogniseAgreement(aDocument(byBlankLines(text), { text: 'embedded-ocr' }), source)

  test('is read through its noise by labels', () => {
    expect(draft.template.annex).toBe('6')
    expect(values(draft)).toMatchObject({
      'unit.ico': '00286010',
      'memorandum.date': '2021-11-02',
      'validity.years': 2,
      'validity.from': null,
      'education.hours': 40,
      'education.maxDistanceHours': 20,
      'agencyProject.number': 'CZ.03.2.63/0.0/0.0/15_030/0000605',
      'partnership.opinionDate': '2021-09-02',
      'plan.kind': 'PSZ',
    })
    expect(draft.fields['people.manager'].state).toBe('vacant')
    expect(draft.themes).toHaveLength(5)
    expect(draft.workingGroups).toHaveLength(3)
    expect(draft.expectedMeasures).toHaveLength(4)
  })

  test('says that it was recognised in another language, and what the form lacks', () => {
    expect(draft.doubts.map((doubt) => doubt.code)).toEqual(
      expect.arrayContaining(['wrong-ocr-language', 'vacant-manager', 'missing-approval', 'low-structure']),
    )
  })
})

describe.skipIf(!existsSync(seeds))('papers beside a real form, which are none', () => {
  test.each([
    ['shrnuti-sokolov.txt', 'cooperation-summary'],
    ['prezentace-ustecky-kraj.txt', 'presentation'],
  ])('%s is a %s', (file, kind) => {
    const draft = recogniseAgreement(aDocument(byBlankLines(readFileSync(new URL(file, seeds), 'utf8'))), source)
    expect(draft.kind.value).toBe(kind)
    expect(draft.doubts).toContainEqual(expect.objectContaining({ code: 'not-a-form', readings: [kind] }))
  })
})

function values(draft: AgreementDraft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft.fields).map(([key, field]) => [key, field.value]))
}

/** A paragraph per group of lines. */
function byBlankLines(text: string): readonly Block[] {
  return text.split(/\n\s*\n/u).map((group) => paragraph(group))
}

/** Lines with tabs are rows of a table, blank lines between rows do not end it. */
function tabSeparated(text: string): readonly Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length > 0) blocks.push(table(rows))
    rows = []
  }
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const cells = line.split('\t')
    if (cells.length === 1 || (rows[0] !== undefined && rows[0].length !== cells.length)) flush()
    if (cells.length > 1) rows.push(cells)
    else blocks.push(paragraph(line))
  }
  flush()
  return blocks
}

/** A line that begins with a tab begins a cell; the lines after it go on with it until a blank one. In the schedule six make a row. */
function cellPerLine(text: string): readonly Block[] {
  const headerStart = text.indexOf('\n\tČinnost\n')
  const headerEnd = text.indexOf('\n Datum schválení')
  const cells = (part: string) => part.split(/\n\t/u).map((cell) => cell.trim())
  const boxes = (part: string): readonly Block[] =>
    part
      .split(/\n\s*\n/u)
      .flatMap((group): readonly Block[] =>
        group.split('\n').length > 0 && group.includes('\t')
          ? `\n${group}`
              .split(/\n(?=\t)/u)
              .flatMap((piece) => (piece.startsWith('\t') ? [box(...lines(piece))] : lines(piece)))
          : lines(group),
      )
  const schedule = cells(text.slice(headerStart, headerEnd)).slice(1)
  const rows = Array.from({ length: Math.ceil(schedule.length / 6) }, (_, row) => schedule.slice(row * 6, row * 6 + 6))
  return [...boxes(text.slice(0, headerStart)), table(rows), ...boxes(text.slice(headerEnd))]
}

function lines(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line))
}
