import type { Passage } from '#documents/passages.ts'
import { fold } from '#kernel/folding.ts'
import type { PaperLine, PaperRow } from './paper-line.ts'
import { type PaperLabel, paperLabels } from './vocabulary/labels.ts'

/** A part of a paper under its label: „Místo: Radnice“, two cells of a row, a column under its head, a list under a heading. */
export type LabelledPart = {
  readonly label: PaperLabel
  /** What stands beside or below the label, line by line. */
  readonly lines: readonly string[]
  readonly passage: Passage
}

const known = new Map<string, PaperLabel>(labelPairs())
/** Labels under which whole lines follow, and how long such a list may be. */
const withLists: ReadonlySet<PaperLabel> = new Set(['present', 'remote', 'excused', 'absent', 'agenda', 'decisions'])
const longestList = 60
const longestLine = 400
const longestLabel = 45

/** The labelled parts of a paper in their order. */
export function labelledParts(lines: readonly PaperLine[]): readonly LabelledPart[] {
  return lines.flatMap((line, index) =>
    line.row === null ? partsOfLine(line, lines.slice(index + 1)) : partsOfRow(line, line.row, lines),
  )
}

/** The label at the beginning of a line, with what follows its colon; null when there is none. */
export function labelOf(text: string): { readonly label: PaperLabel; readonly rest: string } | null {
  const colon = text.indexOf(':')
  const printed = colon === -1 || colon > longestLabel ? text : text.slice(0, colon)
  if (printed.length > longestLabel) return null
  const label = known.get(bare(printed))
  return label === undefined
    ? null
    : { label, rest: colon === -1 || printed === text ? '' : text.slice(colon + 1).trim() }
}

function partsOfLine(line: PaperLine, after: readonly PaperLine[]): readonly LabelledPart[] {
  const found = labelOf(line.text)
  if (found === null) return []
  const { label, rest } = found
  const withColon = line.text.includes(':')
  if (!withColon && !line.heading && !withLists.has(label)) return []
  if (rest !== '' && label !== 'agenda' && label !== 'decisions')
    return [{ label, lines: [rest], passage: line.passage }]
  if (!withLists.has(label)) return []
  return [{ label, lines: [...(rest === '' ? [] : [rest]), ...listBelow(after)], passage: line.passage }]
}

/** The lines of a list: until another label, a heading, a table, or a line that is no item where the others are. */
function listBelow(after: readonly PaperLine[]): readonly string[] {
  const inItems = after[0]?.item === true
  const end = after.findIndex(
    (line) =>
      line.heading ||
      line.row !== null ||
      line.text.length > longestLine ||
      (inItems && !line.item) ||
      (!line.item && labelOf(line.text) !== null),
  )
  return after.slice(0, Math.min(end === -1 ? after.length : end, longestList)).map(({ text }) => text)
}

/** A row of label and value side by side, or the row of heads over a row of values. */
function partsOfRow({ passage }: PaperLine, row: PaperRow, lines: readonly PaperLine[]): readonly LabelledPart[] {
  const filled = row.cells.filter((cell) => cell !== '')
  const heads = row.cells.map((cell) => labelOf(cell))
  if (filled.length > 1 && filled.every((cell) => labelOf(cell)?.rest === '')) {
    const below = lines.find((line) => line.row?.table === row.table && line.row.index === row.index + 1)
    if (below?.row === undefined || below.row === null) return []
    const { cells } = below.row
    return heads.flatMap((head, column) => {
      const value = cells[column] ?? ''
      return head === null || value === ''
        ? []
        : [{ label: head.label, lines: value.split('\n'), passage: below.passage }]
    })
  }
  return row.cells.flatMap((_, column) => {
    const head = heads[column]
    if (head === null || head === undefined) return []
    const value = head.rest === '' ? (row.cells.slice(column + 1).find((cell) => cell !== '') ?? '') : head.rest
    return value === '' || labelOf(value) !== null ? [] : [{ label: head.label, lines: value.split('\n'), passage }]
  })
}

/** A label without its number, brackets, colon and dash: „1. Přítomni (viz listina):“ is „pritomni“. */
function bare(text: string): string {
  return fold(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/^\d{1,2}[.)]\s*/, '')
    .replace(/[\s:.–-]+$/u, '')
    .trim()
}

function* labelPairs(): Generator<readonly [string, PaperLabel]> {
  for (const label of Object.keys(paperLabels).filter(isLabel))
    for (const spelling of paperLabels[label]) yield [spelling, label]
}

function isLabel(text: string): text is PaperLabel {
  return text in paperLabels
}
