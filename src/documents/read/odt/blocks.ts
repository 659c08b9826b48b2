import type { Block } from '../../model.ts'
import type { Look } from '../span-list.ts'
import { childOf, type XmlElement } from '../xml.ts'
import type { ListPosition } from './lists.ts'
import { readParagraph } from './paragraphs.ts'
import type { Reading } from './reading.ts'
import { readTable } from './tables.ts'

/** Paragraphs, lists and tables in reading order, taken out of the sections and indexes that wrap them. */
export function readBlocks(
  elements: readonly XmlElement[],
  reading: Reading,
  change?: Look['change'],
): readonly Block[] {
  return elements.flatMap((element) => readBlock(element, reading, change))
}

function readBlock(element: XmlElement, reading: Reading, change: Look['change']): readonly Block[] {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return paragraphWithBoxes(element, reading, undefined, change)
    case 'text:list':
      return readList(element, reading, undefined, change)
    case 'text:numbered-paragraph':
      return readBlocks(element.children, reading, change)
    case 'table:table':
      return readTable(element, reading, (cell) => readBlocks(cell, reading, change))
    case 'text:section':
      return isHiddenSection(element) ? [] : readBlocks(element.children, reading, change)
    case 'text:change-start':
      reading.changes.start(element)
      return []
    case 'text:change-end':
      reading.changes.end(element)
      return []
    case 'text:change':
      return readBlocks(reading.changes.deletionAt(element)?.deleted ?? [], reading, 'deleted')
    case 'draw:a':
    case 'draw:g':
    case 'draw:frame':
    case 'draw:rect':
    case 'draw:custom-shape':
      return readBox(element, reading, change)
    default:
      // Tables of contents and other indexes keep their text in a body of their own.
      return readBlocks(childOf(element, 'text:index-body')?.children ?? titleOf(element), reading, change)
  }
}

function titleOf(element: XmlElement): readonly XmlElement[] {
  return element.name === 'text:index-title' ? element.children : []
}

function paragraphWithBoxes(
  element: XmlElement,
  reading: Reading,
  list: Parameters<typeof readParagraph>[2],
  change: Look['change'],
): readonly Block[] {
  const { blocks, boxes } = readParagraph(element, reading, list, change)
  return [...blocks, ...boxes.flatMap((box) => readBox(box, reading, change))]
}

/** The text of a text box, of a shape, or of the shapes of a group. */
function readBox(shape: XmlElement, reading: Reading, change: Look['change']): readonly Block[] {
  if (shape.name === 'draw:frame') return readBlocks(childOf(shape, 'draw:text-box')?.children ?? [], reading, change)
  return readBlocks(shape.children, reading, change)
}

/** Only the first paragraph of an item carries its bullet or number. */
function readList(
  element: XmlElement,
  reading: Reading,
  outer: ListPosition | undefined,
  change: Look['change'],
): readonly Block[] {
  const position = reading.lists.enter(element, outer)
  return element.children.flatMap((item) => {
    let awaited = item.name === 'text:list-item'
    return item.children.flatMap((child): readonly Block[] => {
      if (child.name === 'text:list') return readList(child, reading, position, change)
      if (child.name !== 'text:p' && child.name !== 'text:h') return readBlock(child, reading, change)
      const list = awaited ? reading.lists.item(position, item.attributes['text:start-value']) : undefined
      awaited = false
      return paragraphWithBoxes(child, reading, list, change)
    })
  })
}

function isHiddenSection({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
}
