import type { Span } from '../../model.ts'
import { addText, type Look } from '../span-list.ts'
import type { XmlElement } from '../xml.ts'
import type { Reading } from './reading.ts'
import type { Style } from './styles.ts'

/** A paragraph while its runs are being read. */
export type OpenParagraph = {
  readonly reading: Reading
  readonly styles: readonly Style[]
  readonly parts: ParagraphPart[]
  readonly boxes: XmlElement[]
}

/** The text between two breaks of the page, and the page on which its first letter stands. */
export type ParagraphPart = { readonly spans: Span[]; page: number | null | undefined }

export function openParagraph(reading: Reading, styles: readonly Style[]): OpenParagraph {
  return { reading, styles, parts: [{ spans: [], page: undefined }], boxes: [] }
}

export function write(text: string, paragraph: OpenParagraph, look: Look): void {
  if (text === '') return
  addText(currentSpans(paragraph), text, look)
  paragraph.reading.pages.text()
}

export function breakPage(paragraph: OpenParagraph): void {
  const part = paragraph.parts.at(-1)
  if (part !== undefined) part.page ??= paragraph.reading.pages.current()
  paragraph.reading.pages.setBreak()
  paragraph.parts.push({ spans: [], page: undefined })
}

/** The spans to which the next text goes. Asking for them fixes the page of the part. */
export function currentSpans({ parts, reading }: OpenParagraph): Span[] {
  const part = parts.at(-1)
  if (part === undefined) return []
  part.page ??= reading.pages.current()
  return part.spans
}
