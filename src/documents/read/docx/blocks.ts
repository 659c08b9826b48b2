import type { Block } from '../../model.ts'
import type { Look } from '../span-list.ts'
import { childOf, type XmlElement } from '../xml.ts'
import { branchOf, textBoxesIn } from './alternatives.ts'
import { isOnlyHint } from './inline.ts'
import { readParagraph } from './paragraphs.ts'
import type { Reading } from './reading.ts'
import { readTable } from './tables.ts'

/** Paragraphs and tables in reading order, taken out of content controls and tracked changes that wrap them. */
export function readBlocks(
  elements: readonly XmlElement[],
  reading: Reading,
  change?: Look['change'],
): readonly Block[] {
  return elements.flatMap((element) => readBlock(element, reading, change))
}

function readBlock(element: XmlElement, reading: Reading, change: Look['change']): readonly Block[] {
  switch (element.name) {
    case 'w:p': {
      const { blocks, boxes } = readParagraph(element, reading, change)
      return [...blocks, ...boxes.flatMap((box) => readBlocks(box.children, reading, change))]
    }
    case 'w:tbl':
      return [readTable(element, reading, change, readBlocks)]
    case 'w:sdt':
      return isOnlyHint(element) ? [] : readBlocks(childOf(element, 'w:sdtContent')?.children ?? [], reading, change)
    case 'w:ins':
    case 'w:moveTo':
      reading.noticed.changes = true
      return readBlocks(element.children, reading, change ?? 'inserted')
    case 'w:del':
    case 'w:moveFrom':
      reading.noticed.changes = true
      return change === 'inserted' ? [] : readBlocks(element.children, reading, 'deleted')
    case 'w:customXml':
    case 'w:smartTag':
      return readBlocks(element.children, reading, change)
    case 'mc:AlternateContent':
      return readAlternatives(element, reading, change)
    default:
      return []
  }
}

function readAlternatives(element: XmlElement, reading: Reading, change: Look['change']): readonly Block[] {
  const blocks = readBlocks(branchOf(element), reading, change)
  return blocks.length > 0 ? blocks : textBoxesIn(element).flatMap((box) => readBlocks(box.children, reading, change))
}
