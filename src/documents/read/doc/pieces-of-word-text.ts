import type { Piece } from '../plain-text/piece.ts'

/** Rows that stand next to each other, each as its cells. */
type Run = string[][]

const mostLinesOfRow = 40

/**
 * Parts the text of an old Word document as word-extractor gives it: a line is a paragraph, each cell ends with a tab, a row
 * with a tab and the end of the line. Where a row of several lines begins is guessed.
 */
export function piecesOfWordText(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let run: Run = []
  let waiting: string[] = []
  const endRun = (): void => {
    for (const piece of piecesOfRun(run)) pieces.push(piece)
    run = []
  }
  const endWaiting = (): void => {
    if (waiting.length === 0) return
    endRun()
    pieces.push({ lines: waiting })
    waiting = []
  }
  for (const line of lines) {
    if (line.endsWith('\t')) {
      const start = startOfRow(waiting, line, run.at(-1))
      const inside = waiting.splice(start)
      endWaiting()
      run.push([...inside, line].join('\n').slice(0, -1).split('\t'))
    } else if (line.trim() === '' && !waiting.some(holdsTab)) {
      endWaiting()
      endRun()
    } else {
      waiting.push(line)
      if (waiting.length > mostLinesOfRow) endWaiting()
    }
  }
  endWaiting()
  endRun()
  return pieces
}

/**
 * The first of the waiting lines that belongs to the row: one that ends a cell and begins the next, or all of them when they
 * follow a row of three or more cells and make another one as long.
 */
function startOfRow(waiting: readonly string[], line: string, before: readonly string[] | undefined): number {
  const first = waiting.findIndex(holdsTab)
  const cells = [...waiting, line].join('\n').split('\t').length - 1
  if (before !== undefined && cells > 2 && cells === before.length) return 0
  return first === -1 ? waiting.length : first
}

function holdsTab(line: string): boolean {
  return line.includes('\t')
}

/** A cell alone in its row is a framed paragraph. A cell that begins with an empty line has cut its row; the parts are joined. */
function piecesOfRun(run: Run): readonly Piece[] {
  const columns = run.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns < 2) return run.map(([cell = '']) => ({ lines: cell.split('\n') }))
  const rows: string[][] = []
  for (let at = 0; at < run.length; ) {
    const parts = partsOfRow(run, at, columns)
    rows.push(run.slice(at, at + parts).flat())
    at += parts
  }
  return [{ rows, headerRows: 0 }]
}

/** How many of the rows from here on are together as long as the table is wide; one when none are. */
function partsOfRow(rows: Run, start: number, columns: number): number {
  let cells = 0
  for (let at = start; at < rows.length && cells < columns; at += 1) {
    cells += rows[at]?.length ?? 0
    if (cells === columns) return at - start + 1
  }
  return 1
}
