import { describe, expect, test } from 'vitest'
import { aDocument, band, paragraph, read, source, table } from '../../../../../../test/builders/documents.ts'
import type { AgreementDraft } from '../../draft.ts'
import { recogniseAgreement } from '../recognise-agreement.ts'

describe('the schedule', () => {
  const header = [
    'Činnost',
    'Specifikace činnosti a fáze procesu',
    'Výstup',
    'Odpovědnost ASZ',
    'Odpovědnost územního celku',
    'Termín dokončení',
  ]
  const schedule = (rows: readonly (readonly string[])[]) => read([table([header, ...rows])])
  const row = (
    activity: string,
    more: { specification?: string; output?: string; agency?: string; unit?: string; term?: string } = {},
  ) => [
    activity,
    more.specification ?? 'jednání',
    more.output ?? 'Zápis z jednání',
    more.agency ?? 'odborně',
    more.unit ?? 'organizačně',
    more.term ?? '1x ročně',
  ]

  test('the responsibilities are told apart by their headers', () => {
    const draft = schedule([row('Partnerství')])
    expect(draft.template.columns).toBe('agency-first')
    expect(draft.schedule[0]).toMatchObject({ agencyResponsibility: 'odborně', unitResponsibility: 'organizačně' })
  })

  test('a blank activity repeats the one above, also under a merged cell', () => {
    expect(activities(schedule([row('A'), row(''), row('B'), row('^')]))).toEqual(['A', 'A', 'B', 'B'])
  })

  test('a row with a specification only goes on with the row above', () => {
    const rest = row('', { specification: 'dle potřeby obce', output: '', agency: '', unit: '', term: '' })
    const draft = schedule([row('A', { specification: 'práce' }), rest])
    expect(draft.schedule.map(({ specification }) => specification)).toEqual(['práce dle potřeby obce'])
  })

  test('a row with nothing but a term under an activity is a row of its own', () => {
    const term = row('', { specification: '', output: '', agency: '', unit: '', term: 'září 2023' })
    expect(schedule([row('A'), term]).schedule.map((row) => row.term.text)).toEqual(['1x ročně', 'září 2023'])
  })

  test('blank cells are null, a blank term has one missing clause', () => {
    const draft = schedule([row('A', { specification: '', output: '', agency: '', term: '' })])
    expect(draft.schedule[0]).toMatchObject({
      specification: null,
      outputs: [],
      agencyResponsibility: null,
      term: { text: '', clauses: [{ kind: 'missing' }] },
    })
  })

  test('a band with a period bounds the rows, a band without one only parts them', () => {
    const period = schedule([row('A')])
    expect(period.schedulePeriod).toBeNull()
    const [whole] = period.sections.filter((section) => section.key === 'schedule')
    expect(whole?.text).toContain('organizačně')
    const bands = table([header, row('A'), row('B')])
    const [first, second, third] = bands.rows
    const rows = [
      first,
      { cells: [band('OBDOBÍ KVĚTEN 2022 – SRPEN 2026', 6)] },
      second,
      { cells: [band('Další činnosti', 6)] },
      third,
    ]
    const draft = read([{ ...bands, rows: rows.flatMap((one) => one ?? []) }])
    expect(draft.schedulePeriod).toMatchObject({ from: '2022-05-01', to: '2026-08-31' })
    expect(activities(draft)).toEqual(['A', 'B'])
  })

  test('the period may stand above the header', () => {
    const [first, second] = table([header, row('A')]).rows
    const bands = { cells: [band('Období 2022 – 2026', 6)] }
    const draft = read([{ ...table([header]), rows: [bands, first, second].flatMap((one) => one ?? []) }])
    expect(draft.schedulePeriod).toMatchObject({ from: '2022-01-01', to: '2026-12-31' })
    expect(activities(draft)).toEqual(['A'])
  })

  test('the table goes on in a second one with or without its header', () => {
    const draft = read([table([header, row('A')]), table([row('B')]), table([header, row('C')])])
    expect(activities(draft)).toEqual(['A', 'B', 'C'])
  })

  test('a second copy of the whole table is no continuation', () => {
    const once = table([header, row('A'), row('B')])
    expect(activities(read([once, once]))).toEqual(['A', 'B'])
  })

  test('in one big table the schedule ends at the approval', () => {
    const all = table([
      ['Územní celek', 'Obec Lhotka'],
      header,
      row('A'),
      ['Datum schválení popisu spolupráce územním celkem', '19.04.2022'],
    ])
    const draft = read([all])
    expect(activities(draft)).toEqual(['A'])
    expect(draft.fields['approval.date'].value).toBe('2022-04-19')
    expect(draft.fields['unit.name'].value).toBe('Obec Lhotka')
  })

  test('recognised activities are repaired, names and numbers are not', () => {
    const rows = table([header, row('Tvorba planu socidlniho zacleniovani', { unit: 'Jan Rihe 12O' })])
    const draft = recogniseAgreement(aDocument([rows], { text: 'ocr' }), source)
    expect(draft.schedule[0]).toMatchObject({
      activity: 'Tvorba plánu sociálního začleňování',
      unitResponsibility: 'Jan Rihe 12O',
    })
    expect(draft.schedule[0]?.source.text).toContain('socidlniho')
    expect(read([rows]).schedule[0]?.activity).toBe('Tvorba planu socidlniho zacleniovani')
  })

  test('a tracked change in a term carries both readings and its row', () => {
    const term = paragraph([{ text: '2x', change: 'deleted' }, { text: '4x', change: 'inserted' }, { text: ' ročně' }])
    const draft = read([table([header, [...row('A').slice(0, 5), [term]]])])
    expect(draft.schedule[0]?.term.text).toBe('4x ročně')
    const doubt = draft.doubts.find(({ code }) => code === 'tracked-changes')
    expect(doubt).toMatchObject({ readings: ['4x ročně', '2x ročně'], fields: ['schedule.0'] })
  })

  function activities(draft: AgreementDraft): readonly string[] {
    return draft.schedule.map((row) => row.activity)
  }
})
