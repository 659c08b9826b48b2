import type { Document, Paragraph, Span } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { bold, paragraph } from './blocks.ts'
import { particularText } from './particular-text.ts'
import { type Particulars, particularKeys } from './particulars.ts'

/** By this id the head is known again; it travels with the paper. */
const headId = 'office-head'

/**
 * The document with what the office writes on it at its beginning: č. j., file mark, day, who handles it, sheets, attachments. Only
 * what is known; nothing known adds nothing. A head that is there already gives way to the new one.
 * @param apart what stands elsewhere, e.g. at places of a letterhead
 */
export function withOfficeHead(
  document: Document,
  particulars: Particulars,
  language: Language,
  apart: readonly (keyof Particulars)[] = [],
): Document {
  const plain = withoutOfficeHead(document)
  const lines = particularKeys
    .filter((key) => !apart.includes(key))
    .flatMap((key) => {
      const text = particularText(particulars, key, language)
      return text === '' ? [] : [{ label: messagesIn(language).papers.head[key], text }]
    })
  if (lines.length === 0) return plain
  return { ...plain, blocks: [headOf(lines), ...plain.blocks] }
}

export function withoutOfficeHead(document: Document): Document {
  const [first, ...rest] = document.blocks
  return first?.kind === 'paragraph' && first.id === headId ? { ...document, blocks: rest } : document
}

function headOf(lines: readonly { readonly label: string; readonly text: string }[]): Paragraph {
  const spans = lines.flatMap(({ label, text }, index): readonly Span[] => [
    bold(`${index === 0 ? '' : '\n'}${label}:`),
    { text: `\u00a0${text}` },
  ])
  return { ...paragraph(...spans), id: headId }
}
