import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aDocument, heading, paragraph } from '../../../../../../test/builders/documents.ts'
import type { Doubt } from '../../draft.ts'
import { recogniseAgreement } from '../recognise-agreement.ts'
import {
  clean,
  codes,
  codesOf,
  composed,
  doubtsAbout,
  findings,
  mapTexts,
  recognised,
  replaced,
  source,
  withBlocks,
  withPeople,
  withTerm,
} from '../testing/doubtful-forms.ts'

describe('validity', () => {
  test('printed years that end in another calendar year than the period conflict', () => {
    const [doubt] = doubtsAbout({ validity: '2023 – 2026 (4 roky)', schedulePeriod: null })
    expect(doubt).toMatchObject({ code: 'validity-conflict', readings: ['2026-12-31', '2027-02-26'] })
  })

  test('the band over the schedule that ends in another year conflicts too', () => {
    expect(codes({ schedulePeriod: 'Období březen 2023 – únor 2026' })).toEqual(['validity-conflict'])
  })

  test('years that are not the number of years printed conflict', () => {
    const [doubt] = doubtsAbout({ validity: '2023 – 2027 (4 roky)' })
    expect(doubt).toMatchObject({ code: 'validity-conflict', readings: ['2027-12-31', '2026-12-31'] })
  })

  test('years and an end in the same calendar year agree', () => {
    expect(codes({ validity: '4 roky, tj. do 31. 12. 2027' })).toEqual([])
  })
})

describe('terms of the schedule', () => {
  test('a term after the end of the validity is outside it', () => {
    const [doubt] = doubtsAbout(withTerm('prosinec 2027'))
    expect(doubt).toMatchObject({
      code: 'deadline-outside-validity',
      readings: ['2027-12-31', '2027-02-26'],
      fields: ['schedule.0'],
    })
  })

  test('a term before the approval is retrospective', () => {
    const [doubt] = doubtsAbout(withTerm('září 2022'))
    expect(doubt).toMatchObject({ code: 'retrospective-deadline', readings: ['2022-09-30', '2023-02-27'] })
  })

  test('a row without a term says so', () => {
    expect(doubtsAbout(withTerm(''))).toMatchObject([{ code: 'missing-term', fields: ['schedule.0'] }])
  })

  test('a term of dots is a placeholder and no term', () => {
    expect(codes(withTerm('………'))).toEqual(['missing-term', 'placeholder'])
  })

  test.each([['Minimálně 4x ročně'], ['průběžně'], ['Dle nabídky ASZ'], ['1x tematický výzkum']])(
    '„%s“ is no doubt',
    (term) => {
      expect(codes(withTerm(term))).toEqual([])
    },
  )
})

describe('promises for a year that was over', () => {
  test.each([
    ['V roce 2021 bude partnerství aktualizováno.', ['retrospective-deadline']],
    ['Partnerství vzniklo v roce 2016, jednací řád bude upraven.', []],
    ['Statut schválený v roce 2016 bude platit dál.', []],
    ['V roce 2024 budou přizváni další partneři.', []],
  ])('%s', (sentence, expected) => {
    const document = withBlocks(composed(), [paragraph(sentence)], 'themes')
    expect(codesOf(document)).toEqual(expected)
  })
})

describe('approval', () => {
  test('neither date nor resolution make one doubt about both', () => {
    const [doubt, ...others] = doubtsAbout({ approval: { date: null, resolution: '' } })
    expect(doubt).toMatchObject({ code: 'missing-approval', fields: ['approval.date', 'approval.resolution'] })
    expect(others).toEqual([])
  })

  test('a date without a resolution is not enough', () => {
    const [doubt] = doubtsAbout({ approval: { date: clean.approval.date, resolution: '' } })
    expect(doubt).toMatchObject({ code: 'missing-approval', fields: ['approval.resolution'] })
  })

  test('a memorandum or an opinion after the approval is out of order', () => {
    expect(doubtsAbout({ memorandumDate: localDate('2023-04-01') })).toMatchObject([
      { code: 'date-order', readings: ['2023-04-01', '2023-02-27'] },
    ])
    expect(doubtsAbout({ opinionDate: localDate('2023-03-02') })).toMatchObject([
      { code: 'date-order', fields: ['partnership.opinionDate', 'approval.date'] },
    ])
  })

  test('on the same day everything is in order', () => {
    expect(codes({ opinionDate: clean.approval.date, memorandumDate: clean.approval.date })).toEqual([])
  })
})

describe('the head', () => {
  test('an IČO with a wrong check digit, or of seven digits, is asked about', () => {
    expect(codes({ unit: { ...clean.unit, ico: '000 000 18' } })).toEqual(['ico-checksum'])
    expect(codes({ unit: { ...clean.unit, ico: '0000018' } })).toEqual(['ico-format'])
  })

  test('a placeholder instead of a name is one doubt', () => {
    expect(doubtsAbout(withPeople({ manager: 'XXXXX' }))).toMatchObject([
      { code: 'placeholder', fields: ['people.manager'] },
    ])
    expect(codes(withPeople({ regionalHead: 'doplnit' }))).toEqual(['placeholder'])
  })

  test('a post without a holder is vacant, a blank one only missing', () => {
    expect(codes(withPeople({ manager: 'Zástup, pozice není obsazena' }))).toEqual(['vacant-manager'])
    expect(codes(withPeople({ manager: '' }))).toEqual([])
  })

  test('an office in place of a name is a value', () => {
    expect(codes(withPeople({ manager: 'vedoucí sociálního odboru', representative: 'zástupce starosty' }))).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['28. 2. 202', ['broken-date']],
    ['31. 11. 2024', ['broken-date']],
    ['31. listopadu 2024', ['broken-date']],
    ['30. listopadu 2024', []],
    ['částka 14.905.800 Kč a kapitola 4.1.1', []],
  ])('„%s“ in a sentence', (date, expected) => {
    expect(codesOf(withBlocks(composed(), [paragraph(`Jednání se konalo ${date}.`)], 'themes'))).toEqual(expected)
  })

  test('an approval on an impossible day is broken, not missing', () => {
    const document = replaced(composed(), /27\.\s2\.\s2023/u, '31. 2. 2023')
    expect(codesOf(document)).toEqual(['broken-date'])
  })
})

describe('the file', () => {
  test('tracked changes carry both readings', () => {
    const [doubt] = recogniseAgreement(
      aDocument([
        ...composed().blocks,
        paragraph([
          { text: 'Platí ' },
          { text: 'dva', change: 'deleted' },
          { text: 'tři', change: 'inserted' },
          { text: ' roky' },
        ]),
      ]),
      source,
    ).doubts
    expect(doubt).toMatchObject({ code: 'tracked-changes', readings: ['Platí tři roky', 'Platí dva roky'] })
  })

  test('comments are counted', () => {
    const doubts = recogniseAgreement({ ...composed(), findings: findings({ comments: 3 }) }, source).doubts
    expect(doubts).toMatchObject([{ code: 'comments' }])
    expect(doubts[0]?.message.cs).toContain('3')
  })

  test('the form twice in one file is read once', () => {
    const once = composed()
    expect(codesOf({ ...once, blocks: [...once.blocks, ...once.blocks] })).toEqual(['duplicate-text'])
  })

  test('a second copy with broken words, or only the beginning of one, is read once', () => {
    const once = composed()
    const broken = mapTexts(once, (text) => text.replace(/(\p{L}{3})(\p{L}{4})/gu, '$1 $2')).blocks.slice(0, 20)
    const lines = ['Územní celek  Město Dolní Lipová', 'Sídlo  Náměstí 1', 'IČ  00000019'].map((line) =>
      paragraph(line),
    )
    expect(codesOf({ ...once, blocks: [...once.blocks, ...broken] })).toContain('duplicate-text')
    const whole = recogniseAgreement({ ...once, blocks: [...once.blocks, ...lines] }, source)
    expect(whole.doubts.map((doubt) => doubt.code)).toEqual(['duplicate-text'])
    expect(whole.signatories).toHaveLength(2)
  })

  test('a table of contents and a label that comes again are no second copy', () => {
    const once = composed()
    const contents = once.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [{ ...paragraph(''), content: block.content }] : [],
    )
    const [title, ...rest] = once.blocks
    const blocks = [...(title === undefined ? [] : [title]), ...contents, ...rest]
    expect(codesOf({ ...once, blocks })).not.toContain('duplicate-text')
    expect(codesOf({ ...once, blocks: [...once.blocks, paragraph('Sídlo: Lhotka 1')] })).toEqual([])
  })

  test('a heading that the form does not have is named', () => {
    expect(codesOf(withBlocks(composed(), [heading('Závazky kraje'), paragraph('Kraj přispěje.')], 'plan'))).toEqual([
      'unknown-section',
    ])
  })

  test('a form without a table is read by labels and says so', () => {
    const lines = [
      'Popis spolupráce',
      'Územní celek: Obec Lhotka',
      'Sídlo: Lhotka 1',
      'IČ: 00000019',
      'Číslo usnesení: 3/2023',
    ]
    expect(codesOf(aDocument([...lines, 'Datum schválení: 3. 4. 2023'].map((line) => paragraph(line))))).toEqual([
      'low-structure',
    ])
  })

  test('rows and cells that were guessed are told, those of the file are not', () => {
    expect(codesOf({ ...composed(), findings: findings({ structure: 'guessed' }) })).toEqual(['low-structure'])
    expect(codesOf({ ...composed(), findings: findings({}) })).toEqual([])
    const minutes = aDocument([paragraph('Zápis z jednání')], { structure: 'guessed' })
    expect(codesOf(minutes)).toEqual(['not-a-form'])
  })

  test('another paper is no form', () => {
    const doubts = recogniseAgreement(
      aDocument([paragraph('Prezenční listina'), paragraph('1. Jan Novák')]),
      source,
    ).doubts
    expect(doubts).toMatchObject([{ code: 'not-a-form', readings: ['attendance-list'] }])
  })
})

describe('recognised text', () => {
  test('without Czech letters it was recognised in another language', () => {
    const foreign = mapTexts(composed(), (text) => text.normalize('NFD').replace(/\p{M}/gu, ''))
    expect(codesOf({ ...foreign, findings: findings({ text: 'ocr' }) })).toContain('wrong-ocr-language')
    expect(codesOf(foreign)).not.toContain('wrong-ocr-language')
  })

  test('foreign signs inside words are garble', () => {
    const garbled = replaced(composed(), /ročně/u, 'ro¢né')
    expect(codesOf({ ...garbled, findings: findings({ text: 'embedded-ocr' }) })).toContain('wrong-ocr-language')
  })

  test('clean recognised text raises nothing', () => {
    expect(codesOf({ ...composed(), findings: findings({ text: 'ocr' }) })).toEqual([])
  })

  test('a name under a damaged label is to be compared with the page', () => {
    const damaged = replaced(composed(), /Manažer sociálního začleňování/u, 'Manazei socialnho zaclcnovanl')
    const doubts = recogniseAgreement({ ...damaged, findings: findings({ text: 'ocr' }) }, source).doubts
    expect(doubts).toMatchObject([{ code: 'low-confidence', fields: ['people.manager'] }])
  })
})

describe('how surely it was read', () => {
  const sure = (pattern: RegExp, confidence: number, text: 'ocr' | 'native' = 'ocr'): readonly Doubt[] =>
    recogniseAgreement({ ...recognised(composed(), pattern, confidence), findings: findings({ text }) }, source).doubts

  test.each([
    ['a name', /Radim Šťastný/u, 'people.manager'],
    ['a number', /00000019/u, 'unit.ico'],
    ['a date', /27\.\s2\.\s2023/u, 'approval.date'],
  ])('%s below nine tenths is asked about, above it is not', (_, pattern, field) => {
    expect(sure(pattern, 0.7)).toMatchObject([{ code: 'low-confidence', fields: [field] }])
    expect(sure(pattern, 0.95)).toEqual([])
    expect(sure(pattern, 0.7, 'native')).toEqual([])
  })

  test.each([
    ['the words on the target group', /domácnosti ohrožené/u],
    ['a theme', /Bydlení/u],
    ['what a side answers for', /Organizační zajištění/u],
  ])('%s are not', (_, pattern) => {
    expect(sure(pattern, 0.7)).toEqual([])
  })
})

test('one ellipsis in prose and the line for a pen are no placeholders', () => {
  const prose = withBlocks(composed(), [paragraph('Podporujeme bydlení, práci … a další oblasti.')], 'themes')
  expect(codesOf(prose)).toEqual([])
  expect(codes({ signatures: { ...clean.signatures, unit: { ...clean.signatures.unit, text: '……………' } } })).toEqual([])
})

test('each doubt has its sentence in both languages', () => {
  for (const { message } of doubtsAbout({
    validity: '2023 – 2026 (4 roky)',
    approval: { date: null, resolution: '' },
  })) {
    expect(message.cs).not.toBe(message.en)
    expect(message.cs).toMatch(/\.$/)
    expect(message.en).toMatch(/\.$/)
  }
})
