import { idOfBookmarks } from '../../hidden-marks.ts'
import type { Block, Paragraph } from '../../model.ts'
import { hasContent, type Look } from '../span-list.ts'
import { childOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml.ts'
import { type Inline, readInline } from './inline.ts'
import { levelOfStyle } from './numbering.ts'
import { endsSectionOnPage } from './pages.ts'
import type { Reading } from './reading.ts'
import { headingLevel, paragraphProperty, type Style } from './styles.ts'

/**
 * A `w:p` as blocks: usually one, more when the page breaks inside it, none when it is empty (empty paragraphs are spacing).
 * Text boxes come back beside them, to be read as blocks of their own.
 */
export function readParagraph(
  element: XmlElement,
  reading: Reading,
  change: Look['change'],
): { readonly blocks: readonly Block[]; readonly boxes: readonly XmlElement[] } {
  const properties = childOf(element, 'w:pPr')
  const chain = reading.styles.chain(valueOf(childOf(properties, 'w:pStyle')))
  const before = switchOf(paragraphProperty(properties, chain, 'w:pageBreakBefore')) ?? false
  const blocks: Block[] = before ? [breakBetween(reading)] : []
  const inline = readInline(element.children, reading, chain, change)
  blocks.push(...textBlocks(inline, properties, chain, reading, idOfBookmarks(bookmarksIn(element))))
  if (endsSectionOnPage(properties)) blocks.push(breakBetween(reading))
  return { blocks, boxes: inline.boxes }
}

/** The names of the bookmarks of a paragraph, without those of the boxes that hang on it. */
function bookmarksIn(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:bookmarkStart') return [child.attributes['w:name'] ?? '']
    return child.name === 'w:txbxContent' ? [] : bookmarksIn(child)
  })
}

function breakBetween(reading: Reading): Block {
  const place = reading.place(reading.pages.current())
  reading.pages.setBreak()
  return { kind: 'page-break', place }
}

function textBlocks(
  { parts }: Inline,
  properties: XmlElement | undefined,
  chain: readonly Style[],
  reading: Reading,
  id: string | undefined,
): readonly Block[] {
  const level = headingLevel(properties, chain)
  const list = level === null ? listItem(properties, chain, reading) : undefined
  const align = alignment(valueOf(paragraphProperty(properties, chain, 'w:jc')))
  let first = true
  return parts.flatMap(({ spans, page }, index) => {
    const blocks: Block[] = []
    if (index > 0) blocks.push({ kind: 'page-break', place: reading.place(parts[index - 1]?.page ?? null) })
    if (!hasContent(spans)) return blocks
    const place = reading.place(page ?? null)
    const own = first && id !== undefined && { id }
    if (level !== null) blocks.push({ kind: 'heading', level, content: spans, ...own, place })
    else
      blocks.push({
        kind: 'paragraph',
        content: spans,
        ...(first && list && { list }),
        ...(align && { align }),
        ...own,
        place,
      })
    first = false
    return blocks
  })
}

/** The list that the paragraph or its style belongs to. Number 0 takes a paragraph out of the list of its style. */
function listItem(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  reading: Reading,
): Paragraph['list'] | undefined {
  const settings = [properties, ...chain.map(({ paragraph }) => paragraph)].map((source) => childOf(source, 'w:numPr'))
  const id = settings.map((setting) => valueOf(childOf(setting, 'w:numId'))).find((each) => each !== undefined)
  const definition = id === undefined ? undefined : reading.lists.get(id)
  if (id === undefined || definition === undefined) return undefined
  const own = settings.map((setting) => numberOf(childOf(setting, 'w:ilvl'))).find((each) => each !== undefined)
  const level = own ?? levelOfStyle(definition, valueOf(childOf(properties, 'w:pStyle')))
  const label = reading.countItem(id, definition, level)
  return label === null ? undefined : { level, ...label }
}

function alignment(value: string | undefined): 'left' | 'center' | 'right' | undefined {
  if (value === 'center') return 'center'
  if (value === 'left' || value === 'start') return 'left'
  return value === 'right' || value === 'end' ? 'right' : undefined
}
