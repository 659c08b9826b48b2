import type { Block, Cell, Paragraph, Place, Row } from '../../model.ts'
import { checkRows } from '../table-limits.ts'
import { stretchesOf } from './footnotes.ts'
import { listItemsOf } from './list-items.ts'

/** Makes blocks out of lines of text and gives each its place, so it must be asked in reading order. */
export type TextWriter = {
  /** Lines without a blank one between them. */
  readonly group: (lines: readonly string[]) => readonly Block[]
  readonly table: (rows: readonly (readonly string[])[], headerRows: number) => Block
}

/** `broken`: whether paragraphs are broken into lines, or each line is a paragraph. */
export function startWriting(broken: boolean): TextWriter {
  let order = 0
  const place = (): Place => ({ order: order++, page: null, box: null })
  const lineByLine = (group: readonly string[]): readonly Block[] =>
    group.map((line) => (isShouted(line) ? heading(line, place()) : paragraph(line, place())))
  const prose = (group: readonly string[]): readonly Block[] => {
    if (!broken || group.length === 1) return lineByLine(group)
    return [paragraph(group.join('\n'), place())]
  }
  const group = (all: readonly string[]): readonly Block[] =>
    listItemsOf(
      all.map((line) => line.trim()).filter((line) => line !== ''),
      broken,
    ).flatMap((part) => ('list' in part ? [{ ...paragraph(part.text, place()), list: part.list }] : prose(part.lines)))
  return {
    group,
    table: (rows, headerRows) => {
      checkRows(rows.length)
      const at = place()
      const cellOf = (text: string, column: number): Cell => ({
        blocks: group(text.split('\n')),
        column,
        columnSpan: 1,
        rowSpan: 1,
      })
      return {
        kind: 'table',
        headerRows,
        widths: [],
        rows: rows.map((cells): Row => ({ cells: cells.map(cellOf) })),
        place: at,
      }
    },
  }
}

function paragraph(text: string, place: Place): Paragraph {
  return { kind: 'paragraph', content: stretchesOf(text), place }
}

function heading(text: string, place: Place): Block {
  return { kind: 'heading', level: 1, content: stretchesOf(text), place }
}

/** A short line in capitals is a heading; nothing else in a plain text surely is. */
function isShouted(line: string): boolean {
  if (line.length > 120) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters >= 8 && /^\p{Lu}/u.test(line) && !/[\p{Ll}.,;:]/u.test(line)
}
