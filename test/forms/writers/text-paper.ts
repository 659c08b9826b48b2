import type { Block, Document, Footnote, Span, Table } from '#documents/model.ts'

/**
 * The paper as somebody copies it out of Word into a text file: a line for a paragraph, a tab between the cells of a row,
 * a raised number for the mark of a note, the notes at the end.
 */
export function textPaper(document: Document): string {
  return `${[...document.blocks.map(blockText), ...document.footnotes.map(noteText)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return spansText(block.content)
    case 'paragraph':
      return `${block.list === undefined ? '' : '- '}${spansText(block.content)}`
    case 'table':
      return tableText(block)
    case 'page-break':
      return '\f'
    case 'qr-code':
      return ''
  }
  return block satisfies never
}

/** A cell of a row of several is one line; a framed cell keeps its lines. */
function tableText(table: Table): string {
  const columns = table.widths.length
  return table.rows
    .map(({ cells }) => {
      const [only] = cells
      if (columns === 1 && only !== undefined) return only.blocks.map(blockText).join('\n')
      const texts = Array.from({ length: columns }, () => '')
      for (const { blocks, column } of cells) texts[column] = blocks.map(inCell).join(' ').replace(/\s+/gu, ' ').trim()
      return texts.join('\t')
    })
    .join('\n')
}

/** In a cell of a row nothing marks the items of a list. */
function inCell(block: Block): string {
  return block.kind === 'paragraph' ? spansText(block.content) : blockText(block)
}

function spansText(spans: readonly Span[]): string {
  return spans.map(({ text, footnote }) => (footnote === undefined ? text : `${text}${raised(footnote + 1)}`)).join('')
}

function noteText({ content }: Footnote, index: number): string {
  return `${raised(index + 1)} ${spansText(content)}`
}

function raised(number: number): string {
  return Array.from(String(number), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}
