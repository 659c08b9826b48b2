import { describe, expect, test } from 'vitest'
import type { Block, Box, Document, Paragraph } from '#documents/model.ts'
import { aDocument, heading, item, paragraph, source, table } from '../../../../../test/builders/documents.ts'
import { aFormContent } from '../../../../../test/builders/form-content.ts'
import type { AgreementDraft, Source } from '../draft.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

describe('the source of a value', () => {
  test('is the very item of a list, also inside one cell', () => {
    const list = table([['Oblasti', [at(item('Bydlení'), 2, 0.1), at(item('Dluhy'), 2, 0.2)]]])
    const draft = recogniseAgreement(aDocument([heading('Obsahové zaměření spolupráce'), list]), source)
    expect(draft.themes.map((theme) => theme.source)).toEqual([
      { page: 2, text: 'Bydlení', box: box(0.1) },
      { page: 2, text: 'Dluhy', box: box(0.2) },
    ])
  })

  test('of a row is the box around its cells on the first of their pages', () => {
    const cells = [
      at(paragraph('Popis spolupráce'), 3, 0.8),
      at(paragraph('Jednání'), 3, 0.9),
      at(paragraph('dále'), 4, 0),
    ]
    const header = ['Činnost', 'Specifikace', 'Termín']
    const draft = recogniseAgreement(aDocument([table([header, cells.map((cell) => [cell])])]), source)
    expect(draft.schedule[0]?.source).toMatchObject({ page: 3, box: [0.1, 0.8, 0.5, 0.95] })
  })

  test('holds all paragraphs of a value of several', () => {
    const contact = [at(paragraph('Eva Malá'), 1, 0.3), at(paragraph('krajský úřad'), 1, 0.4)]
    const draft = recogniseAgreement(aDocument([heading('Kontaktní osoba za příslušný kraj'), ...contact]), source)
    expect(draft.fields.regionalContact.source).toEqual({
      page: 1,
      text: 'Eva Malá\nkrajský úřad',
      box: [0.1, 0.3, 0.5, 0.45],
    })
  })

  test('says page and box for everything that a form on pages gives', () => {
    const paper = composeAgreementForm(aFormContent({ approval: { date: null, resolution: '' } }), {
      annex: '5',
      columns: 'unit-first',
    })
    const draft = recogniseAgreement(placed(paper), source)
    const nowhere = sourcesOf(draft).filter(({ page, box: there }) => page === null || there === null)
    expect(sourcesOf(draft).length).toBeGreaterThan(40)
    expect(nowhere).toEqual([])
  })
})

function box(top: number): Box {
  return [0.1, top, 0.5, Math.round(top * 100 + 5) / 100]
}

function at(block: Paragraph, page: number, top: number): Paragraph {
  return { ...block, place: { order: 0, page, box: box(top) } }
}

/** The document with a place for each piece: ten of them on a page. */
function placed(document: Document): Document {
  let order = 0
  const place = (block: Block): Block => {
    if (block.kind === 'table') {
      const rows = block.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(place) })),
      }))
      return { ...block, rows }
    }
    order += 1
    return { ...block, place: { order, page: 1 + Math.floor(order / 10), box: box((order % 10) / 10) } }
  }
  return { ...document, blocks: document.blocks.map(place) }
}

function sourcesOf(value: unknown): readonly Source[] {
  if (Array.isArray(value)) return value.flatMap((one) => sourcesOf(one))
  if (typeof value !== 'object' || value === null) return []
  if (isSource(value)) return [value]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' && isFile(inner) ? [] : sourcesOf(inner)))
}

function isSource(value: object): value is Source {
  return 'box' in value && 'page' in value
}

function isFile(value: unknown): value is AgreementDraft['source'] {
  return typeof value === 'object' && value !== null && 'sha256' in value
}
