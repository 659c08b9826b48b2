import type { Block, Document } from '#documents/model.ts'
import { textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'

/** No minutes are longer, in letters. */
const longest = 400_000

/**
 * The text of minutes as they are kept: paragraphs parted by empty lines, headings and lists marked as in Markdown, a row of a
 * table on a line.
 */
export function minutesText({ blocks }: Document): string {
  const pieces = blocks.map(pieceOf).filter(({ text }) => text !== '')
  return pieces
    .map(
      ({ text, item }, index) => (index === 0 ? '' : item && pieces[index - 1]?.item === true ? '\n' : '\n\n') + text,
    )
    .join('')
    .slice(0, longest)
}

type Piece = { readonly text: string; readonly item: boolean }

function pieceOf(block: Block): Piece {
  switch (block.kind) {
    case 'heading':
      return { text: mark(`${'#'.repeat(block.level)} `, foldSpaces(textOf(block))), item: false }
    case 'paragraph': {
      const { list } = block
      if (list === undefined) return { text: plain(textOf(block)), item: false }
      return { text: mark(list.marker === 'number' ? '1. ' : '- ', foldSpaces(textOf(block))), item: true }
    }
    case 'table':
      return {
        text: block.rows
          .map(({ cells }) => rowText(cells.map((cell) => textOf(cell))))
          .filter((row) => row !== '')
          .join('\n'),
        item: false,
      }
    case 'page-break':
    case 'qr-code':
      return { text: '', item: false }
  }
  return block satisfies never
}

function rowText(cells: readonly string[]): string {
  return plain(
    cells
      .map(foldSpaces)
      .filter((cell) => cell !== '')
      .join(' | '),
  )
}

function mark(sign: string, text: string): string {
  return text === '' ? '' : sign + plain(text)
}

/** Line ends stay; signs that Markdown would read stand for themselves. */
function plain(text: string): string {
  const lines = text.split('\n').map((line) => foldSpaces(line).replace(/[\\*_[\]]/g, String.raw`\$&`))
  return lines.filter((line) => line !== '').join('\n')
}
