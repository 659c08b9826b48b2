import { AlignmentType, Bookmark, PageBreak, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { Block, Heading, Paragraph as TextParagraph } from '../../model.ts'
import { introduces } from '../introduces.ts'
import { qrRun } from './qr-run.ts'
import { runsOf } from './spans.ts'
import { lists } from './styles.ts'
import { tableOf } from './table.ts'
import type { Writing } from './writing.ts'

/** Where the blocks stand: `width` in twentieths of a point, `style` of the paragraphs when it is not the usual one. */
export type Surroundings = { readonly width: number; readonly style?: string }

/**
 * The blocks for one container. Word joins two tables without a paragraph between them and wants a paragraph at the end of a
 * cell, so a spacer follows each table.
 */
export function blocksOf(blocks: readonly Block[], writing: Writing, around: Surroundings): (Paragraph | Table)[] {
  const written = blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.list === undefined) writing.endList()
    const next = blocks[index + 1]
    return [blockOf(block, next, writing, around), ...(block.kind === 'table' ? [spacer(writing)] : [])]
  })
  return written.length > 0
    ? written
    : [new Paragraph({ ...(around.style !== undefined && { style: writing.style(around.style) }) })]
}

function blockOf(block: Block, next: Block | undefined, writing: Writing, around: Surroundings): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ style: writing.style(headings[block.level]), children: marked(block, writing) })
    case 'paragraph':
      return paragraphOf(block, block.list === undefined && introduces(block, next), writing, around)
    case 'table':
      return tableOf(block, writing, around.width, blocksOf)
    case 'page-break':
      return new Paragraph({ children: [new PageBreak()] })
    case 'qr-code':
      return new Paragraph({ children: [qrRun(block)] })
  }
  return block satisfies never
}

function paragraphOf(paragraph: TextParagraph, keepNext: boolean, writing: Writing, around: Surroundings): Paragraph {
  const { list, align } = paragraph
  const style = around.style ?? (list && 'ListParagraph')
  return new Paragraph({
    ...(keepNext && { keepNext }),
    ...(style !== undefined && { style: writing.style(style) }),
    ...(align !== undefined && { alignment: alignments[align] }),
    ...(list !== undefined && {
      numbering: { reference: lists[list.marker], level: Math.min(list.level, 8), instance: writing.currentList() },
    }),
    children: marked(paragraph, writing),
  })
}

/** The runs after the hidden bookmarks that carry the id. They hold no text, so that editing the text leaves them where they are. */
function marked({ id, content }: TextParagraph | Heading, writing: Writing): ParagraphChild[] {
  const marks = writing.marksOf(id).map((name) => new Bookmark({ id: name, children: [] }))
  return [...marks, ...runsOf(content, writing)]
}

function spacer(writing: Writing): Paragraph {
  return new Paragraph({ style: writing.style('Spacer') })
}

const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
