import type { Block, Document, Table } from '#documents/model.ts'
import type { Passage } from '#documents/passages.ts'
import { textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'

/** A line of a paper: of a paragraph, or a row of a table with its cells. */
export type PaperLine = {
  readonly text: string
  readonly heading: boolean
  /** An item of a list, by the file or by the number or dash that it begins with. */
  readonly item: boolean
  readonly row: PaperRow | null
  readonly passage: Passage
}

export type PaperRow = {
  readonly table: number
  /** From 0. */
  readonly index: number
  /** The texts of the cells by their columns; a merged cell stands in its first one. Line ends stay. */
  readonly cells: readonly string[]
}

/** Labels inside a line begin a line of their own: „Přítomni: …; Omluveni: …“. */
const innerLabel =
  /[;,.|]\s+(?=(?:omluven|nepřítom|přítom|účastní|host[éi]|program|místo|čas|datum|zapsal|začátek|konec)\p{L}*(?: (?:konání|jednání))?\s?:)|\s+(?=(?:Omluven|Nepřítom|Přítom|Účastní|Host[éi]|Program|Místo|Čas|Datum|Zapsal|Začátek|Konec)\p{L}*(?: (?:konání|jednání))?\s?:)/gu

/** The lines of a paper in reading order, without empty ones. A table of one column is a box around paragraphs. */
export function linesOfPaper({ blocks }: Document): readonly PaperLine[] {
  let tables = -1
  return blocks.flatMap(linesOf)

  function linesOf(block: Block): readonly PaperLine[] {
    if (block.kind === 'page-break' || block.kind === 'qr-code') return []
    if (block.kind === 'table') {
      tables += 1
      return linesOfTable(block, tables)
    }
    const { page, box } = block.place
    const inList = block.kind === 'paragraph' && block.list !== undefined
    return textOf(block)
      .split('\n')
      .flatMap((line) => foldSpaces(line).replace(innerLabel, '\n').split('\n'))
      .map((line) => line.trim())
      .filter((text) => text !== '')
      .map((text) => ({
        text,
        heading: block.kind === 'heading',
        item: inList || /^(?:[-–•*]|\d{1,2}[.)](?!\s?\d{1,2}\.))\s*\p{L}/u.test(text),
        row: null,
        passage: { page, text, box },
      }))
  }

  function linesOfTable({ rows, place }: Table, table: number): readonly PaperLine[] {
    if (rows.every(({ cells }) => cells.length <= 1))
      return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(linesOf)))
    return rows.flatMap((row, index) => {
      const cells: string[] = []
      for (const cell of row.cells) cells[cell.column] = cellText(textOf(cell))
      const filled = Array.from(cells, (text) => text ?? '')
      const text = foldSpaces(filled.join(' '))
      if (text === '') return []
      const page = row.cells[0]?.blocks[0]?.kind === 'paragraph' ? row.cells[0].blocks[0].place.page : place.page
      const passage = { page, text, box: null }
      return [{ text, heading: false, item: false, row: { table, index, cells: filled }, passage }]
    })
  }
}

function cellText(text: string): string {
  return text.split('\n').map(foldSpaces).join('\n').trim()
}
