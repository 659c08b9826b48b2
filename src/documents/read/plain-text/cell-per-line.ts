import type { Piece } from './piece.ts'

const fewestCells = 4
const fewestColumns = 3
const mostHeaders = 20

/** Whether a tab at the beginning of a line begins a cell in this text: many lines have one, and few a tab elsewhere. */
export function isCellPerLine(lines: readonly string[]): boolean {
  const cells = lines.filter((line) => /^\t[^\t]*\S/.test(line)).length
  const rows = lines.filter((line) => /^.[^\t]*\t.*\S/.test(line)).length
  return cells >= fewestCells && cells > rows
}

/**
 * Parts a text in which each cell begins with a tab and may have lines of its own. Three or more short cells on lines next to
 * each other are the header of a table, which tells how many cells make a row. A cell of a table that cannot be told is a
 * table of its own.
 */
export function piecesOfCells(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let group: string[] = []
  const endGroup = (): void => {
    for (const piece of cellsOf(group)) pieces.push(piece)
    group = []
  }
  let tables = true
  for (let at = 0; at < lines.length; ) {
    const table = tables ? tableAt(lines, at) : null
    if (table === 'endless') tables = false
    else if (table !== null) {
      endGroup()
      pieces.push({ rows: table.rows, headerRows: 1 })
      at = table.end
      continue
    }
    const line = lines[at] ?? ''
    if (line.trim() === '' && !line.startsWith('\t')) endGroup()
    else group.push(line)
    at += 1
  }
  endGroup()
  return pieces
}

/** The text before the first tab, and the cells. */
function cellsOf(group: readonly string[]): readonly Piece[] {
  const pieces: string[][] = []
  for (const line of group) {
    const last = pieces.at(-1)
    if (last === undefined || line.startsWith('\t')) pieces.push([line])
    else last.push(line)
  }
  return pieces.flatMap((piece): readonly Piece[] => {
    const text = piece.join('\n')
    if (text.trim() === '') return []
    return text.startsWith('\t') ? [{ rows: [[text.trim()]], headerRows: 0 }] : [{ lines: piece }]
  })
}

/**
 * The table whose header begins on this line. It ends where a row is whole and blank lines lead to text outside, or with the
 * text; a table whose last row is not whole is none, and then lines next to each other are no header in this text.
 */
function tableAt(
  lines: readonly string[],
  start: number,
): { readonly rows: readonly (readonly string[])[]; readonly end: number } | 'endless' | null {
  const columns = headerLength(lines, start)
  if (columns < fewestColumns || columns > mostHeaders) return null
  const cells: string[][] = []
  let blank = 0
  let end = start
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const whole = cells.length > columns && cells.length % columns === 0
    if (line.startsWith('\t')) cells.push([line])
    else if (whole && blank >= 2 && line.trim() !== '') break
    else cells.at(-1)?.push(line)
    blank = line.trim() === '' ? blank + 1 : 0
  }
  if (cells.length <= columns || cells.length % columns !== 0) return 'endless'
  const texts = cells.map((cell) => cell.join('\n').trim())
  const rows = Array.from({ length: texts.length / columns }, (_, row) =>
    texts.slice(row * columns, (row + 1) * columns),
  )
  return { rows, end }
}

/** How many lines from here on are cells of one line each. */
function headerLength(lines: readonly string[], start: number): number {
  let length = 0
  while (length <= mostHeaders && /^\t[^\t]{0,120}$/.test(lines[start + length]?.trimEnd() ?? '')) length += 1
  return length
}
