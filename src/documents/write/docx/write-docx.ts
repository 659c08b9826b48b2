import { File, Packer, PageOrientation, Paragraph } from 'docx'
import { originProperty } from '../../hidden-marks.ts'
import type { Document, Footnote } from '../../model.ts'
import { isCzech } from '../printable.ts'
import { blocksOf } from './blocks.ts'
import { footerOf, headerOf } from './running-text.ts'
import { runsOf } from './spans.ts'
import { numbering, stylesIn } from './styles.ts'
import { startWriting, type Writing } from './writing.ts'

/** A4 in twentieths of a point, with margins of 22 mm. */
const page = { width: 11_906, height: 16_838, margin: 1_247 }
const textWidth = page.width - 2 * page.margin

/** Writes the document for Word: real headings, lists, tables and notes, so that an office can go on working with it. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const language = isCzech(document.language) ? 'cs-CZ' : document.language === 'en' ? 'en-GB' : document.language
  const writing = startWriting(document)
  const children = blocksOf(document.blocks, writing, { width: textWidth })
  const file = new File({
    ...(document.title !== null && { title: document.title }),
    ...(document.origin !== undefined && {
      customProperties: [{ name: originProperty, value: document.origin }],
    }),
    creator: 'Spoluplán',
    lastModifiedBy: 'Spoluplán',
    styles: stylesIn(language),
    numbering: { config: numbering },
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: { size: { ...sizeOf(page), orientation: PageOrientation.PORTRAIT }, margin: margins(page.margin) },
        },
        ...(document.header !== undefined && {
          headers: { default: headerOf(document.header, document.language, textWidth) },
        }),
        footers: { default: footerOf(document.footer ?? '', document.language, textWidth) },
        children,
      },
    ],
    footnotes: notesOf(writing, document),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** The notes in the order of their marks. A mark inside a note has nowhere to point and is left out. */
export function notesOf(
  writing: Writing,
  { language }: Document,
): Record<string, { readonly children: readonly Paragraph[] }> {
  const inside = startWriting({ language, footnotes: [] }, writing)
  const paragraph = ({ content }: Footnote): Paragraph =>
    new Paragraph({ style: writing.style('FootnoteText'), children: runsOf(content, inside) })
  return Object.fromEntries(writing.notes().map((note, index) => [String(index + 1), { children: [paragraph(note)] }]))
}

function sizeOf({ width, height }: typeof page): { readonly width: number; readonly height: number } {
  return { width, height }
}

function margins(size: number): Record<'top' | 'right' | 'bottom' | 'left', number> {
  return { top: size, right: size, bottom: size, left: size }
}
