import type { Piece } from './piece.ts'

/** Parts a text in which a line is a row and tabs part its cells. */
export function piecesOfRows(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let prose: string[] = []
  const endProse = (): void => {
    if (prose.length > 0) pieces.push({ lines: prose })
    prose = []
  }
  for (let at = 0; at < lines.length; ) {
    const end = endOfRows(lines, at)
    if (end > at) {
      endProse()
      for (const table of tablesOf(lines.slice(at, end).filter(isFilled))) pieces.push(table)
      at = end
      continue
    }
    const line = lines[at] ?? ''
    if (isFilled(line)) prose.push(line)
    else endProse()
    at += 1
  }
  endProse()
  return pieces
}

/** Where the rows that begin here end. Blank lines between rows do not end them; a line that only begins with a tab goes on. */
function endOfRows(lines: readonly string[], start: number): number {
  if (!isRow(lines[start] ?? '')) return start
  let end = start + 1
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (isRow(line) || (line.startsWith('\t') && at === end)) end = at + 1
    else if (isFilled(line)) break
  }
  return end
}

/** A line with a tab after its first letter, or with more than the one that indents it. */
function isRow(line: string): boolean {
  return isFilled(line) && line.indexOf('\t', 1) !== -1
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

/**
 * Rows of as many cells make a table. Where no line has more than two filled cells, any number of tabs parts two columns:
 * people press the key until the columns stand under each other.
 */
function tablesOf(lines: readonly string[]): readonly Piece[] {
  const split = lines.map((line) => line.split('\t'))
  const twoColumns = split.every((cells) => cells.filter(isFilled).length <= 2)
  const rows = twoColumns ? split.map(inTwoColumns) : split
  const tables: string[][][] = []
  for (const row of rows) {
    const table = tables.at(-1)
    if (table?.[0]?.length === row.length) table.push(row)
    else tables.push([row])
  }
  return tables.map((table) =>
    isAlone(table) ? { lines: [table[0]?.find(isFilled) ?? ''] } : { rows: table, headerRows: 0 },
  )
}

function inTwoColumns(cells: readonly string[]): string[] {
  const [first = '', ...others] = cells
  return [first, others.find(isFilled) ?? '']
}

/** One filled cell makes no table. */
function isAlone(table: readonly (readonly string[])[]): boolean {
  return table.flat().filter(isFilled).length === 1
}
