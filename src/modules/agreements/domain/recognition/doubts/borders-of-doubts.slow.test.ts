import { describe, expect, test } from 'vitest'
import type { Block, Cell, Document, Row } from '#documents/model.ts'
import { localDate } from '#kernel/local-date.ts'
import { heading, paragraph } from '../../../../../../test/builders/documents.ts'
import { recogniseAgreement } from '../recognise-agreement.ts'
import {
  clean,
  codes,
  codesOf,
  composed,
  findings,
  recognised,
  replaced,
  source,
  withBlocks,
  withTerm,
} from '../testing/doubtful-forms.ts'

describe('the last day of the validity', () => {
  test.each([
    ['do 31. 12. 2026', []],
    ['do 1. 1. 2027', ['deadline-outside-validity']],
    ['prosinec 2026', []],
    ['leden 2027', ['deadline-outside-validity']],
    ['do roku 2026', []],
    ['1x ročně, poprvé do 31. 12. 2026', []],
    ['1x ročně, poprvé do 31. 1. 2027', ['deadline-outside-validity']],
    ['Do konce realizace projektových aktivit ASZ', []],
  ])('„%s“ in an agreement until 2026', (term, expected) => {
    expect(codes({ ...withTerm(term), validity: '2023 – 2026' })).toEqual(expected)
  })

  test('the band over the schedule may end sooner than the validity', () => {
    const band = { schedulePeriod: 'Období březen 2023 – říjen 2026', validity: '2023 – 2026' }
    expect(codes({ ...withTerm('říjen 2026'), ...band })).toEqual([])
    expect(codes({ ...withTerm('listopad 2026'), ...band })).toEqual(['deadline-outside-validity'])
  })

  test('years are counted from the approval to the day before its anniversary', () => {
    expect(codes(withTerm('do 26. 2. 2027'))).toEqual([])
    expect(codes(withTerm('do 27. 2. 2027'))).toEqual(['deadline-outside-validity'])
  })
})

describe('the day of the approval', () => {
  test.each([
    ['do 27. 2. 2023', []],
    ['do 26. 2. 2023', ['retrospective-deadline']],
    ['únor 2023', []],
    ['leden 2023', ['retrospective-deadline']],
  ])('„%s“ in an agreement of 27 February 2023', (term, expected) => {
    expect(codes(withTerm(term))).toEqual(expected)
  })
})

describe('a validity printed in part', () => {
  test.each([
    ['2023 – 2026', []],
    ['2023 – 2026 (4 roky)', ['validity-conflict']],
    ['březen 2023 – únor 2027 (4 roky)', []],
    ['do konce února 2027', []],
    ['do 12/2027', []],
    ['4 roky, do 1/2027', []],
    ['4 roky, do 12/2026', ['validity-conflict']],
    ['únor 2023 – leden 2026 (4 roky)', ['validity-conflict']],
    ['4 roky', []],
  ])('„%s“', (validity, expected) => {
    expect(codes({ ...withTerm('průběžně'), validity })).toEqual(expected)
  })

  test('the numbers of years stand in any case of the declension', () => {
    const years = (validity: string) =>
      recogniseAgreement(composed({ validity }), source).fields['validity.years'].value
    expect(['na dobu čtyř let', 'dva roky', 'po dobu pěti let', 'dvou let', 'tří let'].map(years)).toEqual([
      4, 2, 5, 2, 3,
    ])
  })
})

describe('days in order', () => {
  test('a memorandum known by month or year is late only when all of it is', () => {
    const memorandum = (date: string) => codesOf(replaced(composed(), /2\.\s11\.\s2021|ze dne .*/u, `ze dne ${date}`))
    expect(memorandum('únor 2023')).toEqual([])
    expect(memorandum('březen 2023')).toEqual(['date-order'])
  })

  test('the day before the approval is in order, the day after is not', () => {
    expect(codes({ opinionDate: localDate('2023-02-26') })).toEqual([])
    expect(codes({ opinionDate: localDate('2023-02-28') })).toEqual(['date-order'])
  })
})

describe('the identification number', () => {
  test.each([
    ['000 000 19', []],
    ['00 00 00 19', []],
    ['00000019', []],
    ['000\u00a0000\u00a019', []],
    ['0000 0018', ['ico-checksum']],
    ['000 000 019', ['ico-format']],
    ['CZ00000019', ['ico-format']],
  ])('„%s“', (ico, expected) => {
    expect(codes({ unit: { ...clean.unit, ico } })).toEqual(expected)
  })
})

describe('an annex', () => {
  const sentence =
    'Územní celek a Agentura se zavazují, že budou při naplňování tohoto popisu postupovat společně a o změnách se včas informovat.'
  const another =
    'Lokální partnerství se schází pravidelně a o každém svém jednání pořizuje zápis, který je k dispozici všem jeho členům.'

  test('that repeats a sentence or two of the form is no second copy', () => {
    const form = withBlocks(composed(), [paragraph(sentence), paragraph(another)], 'plan')
    const annex = [paragraph(sentence), paragraph('Kontakty najdete na webu obce.'), paragraph(another)]
    expect(codesOf({ ...form, blocks: [...form.blocks, ...annex] })).toEqual([])
  })

  test('with a heading of its own is asked about', () => {
    const annex = [heading('Příloha: seznam kontaktů'), paragraph('Městský úřad, odbor školství.')]
    expect(codesOf({ ...composed(), blocks: [...composed().blocks, ...annex] })).toEqual(['unknown-section'])
  })
})

describe('a bold line', () => {
  test('is a heading only when it is set as one', () => {
    const bold = paragraph([{ text: 'Závazky kraje', bold: true }])
    expect(codesOf(withBlocks(composed(), [bold], 'plan'))).toEqual([])
  })

  test('in a cell beside others is no section, even when it is set as a heading', () => {
    const form = mapCells(composed(), (cell, row) =>
      row.cells.length === 1 ? cell : { ...cell, blocks: cell.blocks.map((block) => emphasised(block)) },
    )
    expect(codesOf(form)).toEqual([])
  })
})

describe('nine tenths', () => {
  test('are sure enough, a hundredth less is not', () => {
    const read = (confidence: number) => {
      const form = { ...recognised(composed(), /00000019/u, confidence), findings: findings({ text: 'ocr' }) }
      const { fields, doubts } = recogniseAgreement(form, source)
      return [fields['unit.ico'].confidence, doubts.map((doubt) => doubt.code)]
    }
    expect(read(0.91)).toEqual([0.9, []])
    expect(read(0.9)).toEqual([0.89, ['low-confidence']])
  })
})

describe('what stands after a label', () => {
  test.each([
    ['Manažer sociálního začleňování Města Dolní Lipová svolává jednání pracovních skupin.', null],
    ['Manažer sociálního začleňování Bc. Radim Šťastný je členem partnerství a jeho rady', null],
    ['Manažer sociálního začleňování Bc. Radim Šťastný', 'Bc. Radim Šťastný'],
    ['Manažer sociálního začleňování: Bc. Radim Šťastný', 'Bc. Radim Šťastný'],
  ])('without a head „%s“ names %s', (text, expected) => {
    const headless = composed().blocks.filter((block, index, all) => index !== all.findIndex(isTable))
    const form = { ...composed(), blocks: [...headless.slice(0, 1), paragraph(text), ...headless.slice(1)] }
    expect(recogniseAgreement(form, source).fields['people.manager'].value).toBe(expected)
  })
})

describe('a year or number that belongs to something else', () => {
  test('the name of the programme is not the day of the opinion', () => {
    const said = 'Partnerství popis projednalo v rámci KPSV 2021+ dne 6. 2. 2023 (v roce 2022 jen předběžně).'
    const form = replaced(composed(), /^6\.\s2\.\s2023$|^.*6\.\s2\.\s2023.*$/u, said)
    expect(recogniseAgreement(form, source).fields['partnership.opinionDate']).toMatchObject({ value: '2023-02-06' })
    const undated = replaced(composed(), /^.*6\.\s2\.\s2023.*$/u, 'Partnerství popis projednalo v rámci KPSV 2021+.')
    expect(recogniseAgreement(undated, source).fields['partnership.opinionDate'].value).toBeNull()
  })

  test('a project of the town is not the agency’s', () => {
    const own = paragraph('Navazuje na projekt Dům pro všechny, reg. č. CZ.03.2.60/0.0/0.0/16_052/0009999.')
    const number = (form: Document) => recogniseAgreement(form, source).fields['agencyProject.number'].value
    expect(number(withBlocks(composed({ agencyProject: null }), [own], 'plan'))).toBeNull()
    expect(number(withBlocks(composed(), [own], 'plan'))).toBe(clean.agencyProject?.number)
  })
})

describe('dots', () => {
  test.each([
    ['Doba platnosti popisu spolupráce ............................ 2', []],
    ['Projednáno dne ............ 2023 v Dolní Lipové', ['placeholder']],
    ['Projednáno dne ............', ['placeholder']],
  ])('„%s“', (text, expected) => {
    expect(codesOf(withBlocks(composed(), [paragraph(text)], 'plan'))).toEqual(expected)
  })
})

/** A paragraph as a heading; an item of a list stays one. */
function emphasised(block: Block): Block {
  return block.kind === 'paragraph' && block.list === undefined
    ? { kind: 'heading', level: 3, content: block.content, place: block.place }
    : block
}

function mapCells(document: Document, change: (cell: Cell, row: Row) => Cell): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => change(cell, row)) })) }
      : block,
  )
  return { ...document, blocks }
}

function isTable({ kind }: Block): boolean {
  return kind === 'table'
}
