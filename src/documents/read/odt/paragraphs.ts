import { idOfBookmarks } from '../../hidden-marks.ts'
import type { Block, Heading, Paragraph } from '../../model.ts'
import { levelOfOutline, levelOfStyleName } from '../heading-levels.ts'
import { hasContent, type Look } from '../span-list.ts'
import { descendantsOf, type XmlElement } from '../xml.ts'
import { type Dress, dressed, type OpenParagraph, readInline } from './inline.ts'
import type { Reading } from './reading.ts'
import { propertyIn, type Style, wholeNumber } from './styles.ts'

/**
 * A `text:p` or `text:h` as blocks: itself unless it is empty (empty paragraphs are spacing), and the page breaks at its ends.
 * Text boxes come back beside them, to be read as blocks of their own.
 */
export function readParagraph(
  element: XmlElement,
  reading: Reading,
  list: Paragraph['list'] | undefined,
  change: Look['change'],
): { readonly blocks: readonly Block[]; readonly boxes: readonly XmlElement[] } {
  const chain = reading.styles.chain('paragraph', element.attributes['text:style-name'])
  const blocks: Block[] = breaksBefore(chain, 'paragraph-properties', reading) ? [pageBreak(reading)] : []
  const paragraph: OpenParagraph = { reading, spans: [], boxes: [], afterSpace: true }
  if (isShown(element)) readInline(element.children, paragraph, dressOf(chain, change))
  dropLastSpace(paragraph)
  if (hasContent(paragraph.spans)) blocks.push(textBlock(element, paragraph, chain, list))
  if (propertyIn(chain, 'paragraph-properties', 'fo:break-after') === 'page') blocks.push(pageBreak(reading))
  return { blocks, boxes: paragraph.boxes }
}

/** Whether a paragraph or a table in these styles begins a page. The first piece of the text does not: it stands on the first page. */
export function breaksBefore(
  chain: readonly Style[],
  group: 'paragraph-properties' | 'table-properties',
  reading: Reading,
): boolean {
  const asked = propertyIn(chain, group, 'fo:break-before') === 'page'
  return asked || (chain[0]?.newPageKind === true && reading.hasBegun())
}

export function pageBreak(reading: Reading): Block {
  return { kind: 'page-break', place: reading.place() }
}

/** White space of the file at the end of a paragraph is no text, as at its beginning. */
function dropLastSpace({ spans, afterSpace }: OpenParagraph): void {
  const last = spans.at(-1)
  if (!afterSpace || last === undefined || last.footnote !== undefined) return
  spans.splice(-1, 1, ...(last.text === ' ' ? [] : [{ ...last, text: last.text.replace(/ $/, '') }]))
}

/** The alignment counts when somebody set it or chose a style for it, not when all text of the file has it. */
function textBlock(
  element: XmlElement,
  { spans, reading }: OpenParagraph,
  chain: readonly Style[],
  list: Paragraph['list'] | undefined,
): Block {
  const level = headingLevel(element, chain)
  const id = idOfBookmarks(bookmarksIn(element))
  const own = id !== undefined && { id }
  if (level !== null) return { kind: 'heading', level, content: spans, ...own, place: reading.place() }
  const set = chain.filter(({ name }) => name !== 'standard')
  const align = alignment(propertyIn(set, 'paragraph-properties', 'fo:text-align'))
  const looks = { ...(list && { list }), ...(align && { align }) }
  return { kind: 'paragraph', content: spans, ...looks, ...own, place: reading.place() }
}

/** The names of the bookmarks of a paragraph, without those of notes and of the boxes that hang on it. */
function bookmarksIn(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (bookmarks.has(child.name)) return [child.attributes['text:name'] ?? '']
    return child.name.startsWith('draw:') || child.name === 'text:note' ? [] : bookmarksIn(child)
  })
}

const bookmarks = new Set(['text:bookmark', 'text:bookmark-start'])

/** The level that a heading says, else the level of the nearest style that is called like a heading or has an outline level. */
function headingLevel({ name, attributes }: XmlElement, chain: readonly Style[]): Heading['level'] | null {
  if (name === 'text:h') return levelOfOutline(wholeNumber(attributes['text:outline-level']) ?? 1)
  for (const style of chain) {
    const level = levelOfStyleName(style.name) ?? (style.outline ? levelOfOutline(style.outline) : null)
    if (level !== null) return level
  }
  return null
}

/**
 * How the text of the paragraph looks before a span says otherwise. What somebody set by hand for the whole paragraph counts;
 * bold of a named style is the look of a heading, not an emphasis. Hidden text is hidden whoever hides it.
 */
function dressOf(chain: readonly Style[], change: Look['change']): Dress {
  const hidden = propertyIn(chain, 'text-properties', 'text:display') === 'none'
  const plain: Dress = { bold: false, italic: false, hidden, ...(change && { change }) }
  return dressed(
    plain,
    chain.filter(({ automatic }) => automatic),
  )
}

/** A field may hide the whole paragraph in which it stands. */
function isShown(paragraph: XmlElement): boolean {
  return descendantsOf(paragraph, 'text:hidden-paragraph').every(
    ({ attributes }) => attributes['text:is-hidden'] !== 'true',
  )
}

function alignment(value: string | undefined): Paragraph['align'] {
  if (value === 'center') return 'center'
  if (value === 'left' || value === 'start') return 'left'
  return value === 'right' || value === 'end' ? 'right' : undefined
}
