import { type IPatch, PatchType, patchDocument, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Document } from '../../model.ts'
import { childOf, descendantsOf } from '../../read/xml.ts'
import { blocksOf } from '../docx/blocks.ts'
import { numbering } from '../docx/styles.ts'
import { notesOf, writeDocx } from '../docx/write-docx.ts'
import { startWriting } from '../docx/writing.ts'
import { printableText } from '../printable.ts'
import { checkPlaces } from './check-places.ts'
import { findPlaces, type Place, textPlace } from './find-places.ts'
import { openTemplate, type Template } from './open-template.ts'
import { type FittedStyles, fitStyles } from './template-styles.ts'
import { withOrigin } from './with-origin.ts'

/**
 * The document on an office's own letterhead: a Word file with named places. `{{obsah}}` takes the whole document with its
 * headings, lists, tables and notes, in the styles of the template where it has them; the other places take short texts. Header and
 * footer stay those of the template.
 *
 * @param texts what comes to the other places, by their names; an empty text leaves nothing there
 * @example await fillLetterhead(template, report, { c_j: 'MUHL/12/2026', datum: '14. 1. 2027' })
 * @throws Refusal `document.letterhead_*` with the place, `document.macro_enabled`, `document.damaged` and other limits of reading
 */
export async function fillLetterhead(
  docx: Uint8Array,
  document: Document,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const template = openTemplate(docx)
  const places = findPlaces(template)
  const text = checkPlaces(places, new Set(Object.keys(texts)))
  const styles = fitStyles(template.styles, await ownStyles())
  const writing = startWriting(document, { style: styles.idOf, shown: withoutBraces })
  const children = blocksOf(document.blocks, writing, { width: widthAt(text, template) })
  const short = Object.entries(texts).map(([name, words]): [string, IPatch] => [
    name,
    { type: PatchType.PARAGRAPH, children: runsOfText(printableText(words, document.language)) },
  ])
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: packed(template, styles.xml),
    trimPlaceholders: true,
    patches: { ...Object.fromEntries(short), [textPlace]: { type: PatchType.DOCUMENT, children } },
    footnotes: notesOf(writing, document),
    numbering: { config: numbering },
    ...(document.title !== null && { properties: { title: document.title } }),
  })
  return finished(filled, template.styles.path, styles, document.origin)
}

let styles: Promise<string> | undefined

/** The part with the styles of a file of our own. */
function ownStyles(): Promise<string> {
  styles ??= writeDocx({ title: null, language: 'cs', blocks: [], footnotes: [] }).then((file) =>
    strFromU8(unzipSync(file)['word/styles.xml'] ?? new Uint8Array()),
  )
  return styles
}

/** Packed anew from what was unpacked under limits, so that no other program unpacks what the file only declared. */
function packed({ entries, styles: { path } }: Template, stylesXml: string): Uint8Array {
  return zipSync({ ...Object.fromEntries(entries), [path]: strToU8(stylesXml) }, { level: 1 })
}

function runsOfText(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: withoutBraces(line), ...(index > 0 && { break: 1 }) }))
}

/** Braces that a person wrote must not become a place; these letters of private use stand for them meanwhile. */
const braces = { '{': '\uf37b', '}': '\uf37d' } as const

function withoutBraces(text: string): string {
  return text.replaceAll('{', braces['{']).replaceAll('}', braces['}'])
}

/** With the braces back, and with the fitted styles: the library adds its own for notes, beside those of the template. */
function finished(
  docx: Uint8Array,
  stylesPath: string,
  { xml, idOf }: FittedStyles,
  origin: string | undefined,
): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).map(([path, content]): [string, Uint8Array] => {
    if (path === stylesPath) return [path, strToU8(xml)]
    if (!/^word\/[^/]+\.xml$/.test(path)) return [path, content]
    const text = strFromU8(content).replaceAll(braces['{'], '{').replaceAll(braces['}'], '}')
    return [
      path,
      strToU8(
        text.replaceAll('<w:rStyle w:val="FootnoteReference"/>', `<w:rStyle w:val="${idOf('FootnoteReference')}"/>`),
      ),
    ]
  })
  return zipSync(withOrigin(Object.fromEntries(entries), origin))
}

/** How wide the paper is where its text comes, in twentieths of a point: the cell around the place, or the page without margins. */
function widthAt({ cellWidth }: Place, { parts }: Template): number {
  if (cellWidth !== null) return Math.max(cellWidth - cellMargins, narrowest)
  const section = parts[0] === undefined ? undefined : descendantsOf(parts[0].root, 'w:sectPr').at(-1)
  const page = childOf(section, 'w:pgSz')?.attributes ?? {}
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {}
  const width =
    Number(page['w:w'] ?? a4Width) - Number(margins['w:left'] ?? margin) - Number(margins['w:right'] ?? margin)
  return width > narrowest ? width : a4Width - 2 * margin
}

const a4Width = 11_906
const margin = 1_417
const cellMargins = 216
const narrowest = 1_000
