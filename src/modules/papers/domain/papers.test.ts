import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { heading, paragraph, row, table } from './blocks.ts'
import { canonicalJson } from './canonical-json.ts'
import { compareLines } from './compare-lines.ts'
import { fileNameOf } from './file-name.ts'
import { particularsWithPlace } from './letterhead.ts'
import { letterheadRefusals } from './letterhead-refusals.ts'
import { letterheadTexts, withoutTitleHeading } from './letterhead-texts.ts'
import { withOfficeHead, withoutOfficeHead } from './office-head.ts'
import { noParticulars, type Particulars } from './particulars.ts'
import { particularsRefusals, tidyParticulars } from './particulars-refusals.ts'
import { notFoundIn } from './sought-in-copy.ts'
import { textLines } from './text-lines.ts'

const minutes: Document = {
  title: 'Zápis z jednání',
  language: 'cs',
  footnotes: [],
  blocks: [heading(1, 'Zápis z jednání'), paragraph('Přítomni byli všichni.')],
}

const written: Particulars = {
  reference: 'MUHL 12/2026',
  fileMark: null,
  issuedOn: localDate('2026-04-01'),
  handledBy: 'Jana Ukázková',
  sheets: 2,
  attachments: 0,
}

describe('what the office writes on a paper', () => {
  test('stands at its beginning, only as far as it is known', () => {
    const [head] = textLines(withOfficeHead(minutes, written, 'cs'))
      .join('|')
      .split('|Zápis z jednání')
    expect(head).toBe('Č. j.: MUHL 12/2026|Datum: 1. 4. 2026|Vyřizuje: Jana Ukázková|Počet listů: 2|Počet příloh: 0')
    expect(withOfficeHead(minutes, noParticulars, 'cs')).toEqual(minutes)
  })

  test('gives way to what is written later, and leaves the paper as it was', () => {
    const twice = withOfficeHead(withOfficeHead(minutes, written, 'cs'), { ...written, sheets: 3 }, 'en')
    expect(textLines(twice).slice(0, 2)).toEqual(['Ref. no.: MUHL 12/2026', 'Date: 1 April 2026'])
    expect(withoutOfficeHead(twice)).toEqual(minutes)
  })

  test.each([
    [{ sheets: 0 }, 'sheets', 'paper.sheets_impossible'],
    [{ sheets: 1.5 }, 'sheets', 'paper.sheets_impossible'],
    [{ attachments: -1 }, 'attachments', 'paper.attachments_impossible'],
    [{ issuedOn: localDate('2028-01-01') }, 'issuedOn', 'paper.day_too_far'],
    [{ issuedOn: localDate('1926-04-01') }, 'issuedOn', 'paper.day_too_early'],
    [{ reference: 'x'.repeat(101) }, 'reference', 'paper.text_too_long'],
  ])('%o is refused at its field', (wrong, field, code) => {
    const refusals = particularsRefusals({ ...written, ...wrong }, localDate('2026-04-01'))
    expect(refusals.map((refusal) => [refusal.field, refusal.code])).toEqual([[field, code]])
  })

  test('is kept without stray white space; an empty text is nothing known', () => {
    const tidy = tidyParticulars({ ...written, reference: '  MUHL\u00a0 12/2026 ', handledBy: ' ' })
    expect(tidy).toMatchObject({ reference: 'MUHL 12/2026', handledBy: null })
    expect(particularsRefusals(tidy, localDate('2026-04-01'))).toEqual([])
  })
})

describe('the hash of an issue', () => {
  test('does not depend on the order in which a database keeps the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed())
        return canonicalJson(reversed) === canonicalJson(value)
      }),
    )
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}')
  })
})

describe('what has changed since an issue', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd')
  const lines = fc.array(line, { maxLength: 12 })

  test('names both wordings of each place', () => {
    expect(compareLines(['a', 'b', 'c', 'd'], ['a', 'B', 'c', 'd', 'e'])).toEqual([
      { before: ['b'], after: ['B'] },
      { before: [], after: ['e'] },
    ])
  })

  test('is nothing between equal texts, and otherwise tells every line that went or came', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = compareLines(before, after)
        const gone = changes.flatMap((change) => change.before)
        const come = changes.flatMap((change) => change.after)
        expect(changes.length === 0).toBe(canonicalJson(before) === canonicalJson(after))
        expect(before.length - gone.length).toBe(after.length - come.length)
        for (const text of ['a', 'b', 'c', 'd']) {
          const count = (all: readonly string[]) => all.filter((one) => one === text).length
          expect(count(before) - count(gone)).toBe(count(after) - count(come))
        }
      }),
    )
  })

  test('takes a row of a table as one line', () => {
    const schedule = table({
      caption: '',
      widths: [1, 1],
      header: ['Aktivita', 'Termín'],
      rows: [row(['Jednání', '4×'])],
    })
    expect(textLines({ ...minutes, blocks: [schedule] })).toEqual(['Aktivita · Termín', 'Jednání · 4×'])
  })
})

describe('a letterhead', () => {
  test('names every place that we do not know, and asks for a place of the text', () => {
    const refusals = letterheadRefusals(['c_j', 'cislo', 'cislo', 'podpis'])
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['letterhead.unknown_places', 'file'],
      ['document.letterhead_text_missing', 'file'],
    ])
    expect(refusals[0]?.details).toMatchObject({ places: '{{cislo}}, {{podpis}}', count: 2 })
    expect(letterheadRefusals(['obsah', 'obsah']).map(({ code }) => code)).toEqual(['document.letterhead_text_twice'])
    expect(letterheadRefusals(['obsah'])).toEqual([])
  })

  test('takes what it has a place for; the rest begins the text', () => {
    const apart = particularsWithPlace({ places: ['obsah', 'c_j', 'datum'] })
    expect(apart).toEqual(['reference', 'issuedOn'])
    expect(textLines(withOfficeHead(minutes, written, 'cs', apart)).slice(0, 2)).toEqual([
      'Vyřizuje: Jana Ukázková',
      'Počet listů: 2',
    ])
    const texts = letterheadTexts({ title: 'Zápis', unitName: 'Horní Lhota', particulars: written, language: 'cs' })
    expect(texts).toEqual({
      nazev: 'Zápis',
      obec: 'Horní Lhota',
      c_j: 'MUHL 12/2026',
      spis_znacka: '',
      datum: '1.\u00a04.\u00a02026',
      vyrizuje: 'Jana Ukázková',
      pocet_listu: '2',
      pocet_priloh: '0',
    })
  })

  test('with a place for the title does not say it twice', () => {
    expect(textLines(withoutTitleHeading(minutes))).toEqual(['Přítomni byli všichni.'])
    expect(withoutTitleHeading({ ...minutes, title: 'Jinak' }).blocks).toHaveLength(2)
  })
})

test('a signed copy is known by the title and the reference number, however the file breaks them', () => {
  const issue = { title: 'Zápis z jednání', particulars: written }
  expect(notFoundIn('Č. j.: MUHL\n12/2026 ZÁPIS Z JED-\nNÁNÍ', issue)).toEqual([])
  expect(notFoundIn('Pozvánka, MUHL 13/2026', issue)).toEqual(['title', 'reference'])
  expect(notFoundIn('zapis z jednani', { ...issue, particulars: noParticulars })).toEqual([])
})

test('a file is named by letters that every system takes', () => {
  expect(fileNameOf('Zpráva o plnění 2025, Horní Lhota', 'pdf')).toBe('zprava-o-plneni-2025-horni-lhota.pdf')
  expect(fileNameOf('?!', 'docx')).toBe('papir.docx')
})
