import type { Block, Document } from '#documents/model.ts'
import { aFormContent } from '../../../../../../test/builders/form-content.ts'
import type { Doubt } from '../../draft.ts'
import { composeAgreementForm } from '../../papers/agreement-form.ts'
import type { AgreementFormContent, FormRow } from '../../papers/agreement-form-content.ts'
import { recogniseAgreement } from '../recognise-agreement.ts'

/** What a form without a fault says; the functions below make forms with one fault each, and tell the doubts about them. */
export const clean = aFormContent()

export const source = { file: 'popis.docx', mediaType: 'application/msword', sha256: '' }

/** A form without a fault, but for the change. */
export function composed(change: Partial<AgreementFormContent> = {}): Document {
  return composeAgreementForm(aFormContent(change), { annex: '5', columns: 'unit-first' })
}

export function doubtsAbout(change: Partial<AgreementFormContent>): readonly Doubt[] {
  return recogniseAgreement(composed(change), source).doubts
}

export function codes(change: Partial<AgreementFormContent>): readonly string[] {
  return doubtsAbout(change).map((doubt) => doubt.code)
}

export function codesOf(document: Document): readonly string[] {
  return recogniseAgreement(document, source).doubts.map((doubt) => doubt.code)
}

/** The clean form whose first row has this term; no band over the schedule. */
export function withTerm(term: string): Partial<AgreementFormContent> {
  const [first, ...rest] = clean.schedule
  const rows: readonly FormRow[] = first === undefined ? [] : [{ ...first, term }, ...rest]
  return { schedule: rows, schedulePeriod: null }
}

export function withPeople(people: Partial<AgreementFormContent['people']>): Partial<AgreementFormContent> {
  return { people: { ...clean.people, ...people } }
}

/** The form with more blocks before the section that is headed like this. */
export function withBlocks(document: Document, more: Document['blocks'], section: 'themes' | 'plan'): Document {
  const word = { themes: 'Obsahové', plan: 'Specifikace' }[section]
  const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.content[0]?.text.startsWith(word))
  return { ...document, blocks: [...document.blocks.slice(0, at), ...more, ...document.blocks.slice(at)] }
}

/** The form as recognised letters, of which some are not sure. */
export function recognised(document: Document, pattern: RegExp, confidence: number): Document {
  const spans = (block: Block): Block =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? {
          ...block,
          content: block.content.map((span) => ({ ...span, confidence: pattern.test(span.text) ? confidence : 0.98 })),
        }
      : block
  return mapBlocks(document, spans)
}

export function replaced(document: Document, pattern: RegExp, by: string): Document {
  return mapTexts(document, (text) => text.replace(pattern, by))
}

export function mapTexts(document: Document, change: (text: string) => string): Document {
  return mapBlocks(document, (block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? { ...block, content: block.content.map((span) => ({ ...span, text: change(span.text) })) }
      : block,
  )
}

function mapBlocks(document: Document, change: (block: Block) => Block): Document {
  const deep = (block: Block): Block => {
    if (block.kind !== 'table') return change(block)
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(deep) })),
    }))
    return { ...block, rows }
  }
  return { ...document, blocks: document.blocks.map(deep) }
}

export function findings(change: Partial<NonNullable<Document['findings']>>): NonNullable<Document['findings']> {
  return { pages: 3, text: 'native', trackedChanges: false, comments: 0, ...change }
}
