import { foldSpaces } from '#kernel/folding.ts'
import { isInRow, type Passage } from '../passage.ts'
import { type Piece, part } from '../piece.ts'
import { headingMatch } from '../section-heading.ts'
import { beginsField } from '../text/field-label.ts'
import { foldInPlace } from '../text/fold-in-place.ts'
import { labelAtStart, labelDistance, labelWithin } from '../text/label-match.ts'
import { type ScheduleColumn, scheduleColumnNames, scheduleColumns } from '../vocabulary/schedule-columns.ts'

/** A schedule of which only the words are left, without rows and cells. */
export type ScheduleLines = {
  /** The columns in the order in which their headers stand. */
  readonly columns: readonly ScheduleColumn[]
  /** What stands under the headers, a group per passage. */
  readonly groups: readonly Group[]
  readonly taken: (passage: Passage) => boolean
}

/** Lines that stood together: mostly one cell, or a part of one. */
export type Group = { readonly lines: readonly string[]; readonly text: string; readonly piece: Piece }

const fewestColumns = 4
const linesOfHeader = 3
const longestHeader = 80
/** Headers of all columns on one line have about so many letters. */
const shortestHeaders = 30
const longestHeaders = 240

/** Finds the header words of the schedule one after another, or on one line, and follows the text to the form's next part. */
export function findScheduleLines(passages: readonly Passage[]): ScheduleLines | null {
  const lines = passages.flatMap(linesIn)
  for (let start = 0; start < lines.length; start += 1) {
    const header = headerAt(lines, start)
    if (header === null) continue
    const rest = lines.slice(header.end)
    const last = rest.findIndex(({ passage }) => beginsAnotherPart(passage))
    const body = last < 0 ? rest : rest.slice(0, last)
    const taken = new Set([...lines.slice(start, header.end), ...body].map(({ passage }) => passage))
    return { columns: header.columns, groups: groupsOf(body), taken: (passage) => taken.has(passage) }
  }
  return null
}

type TextLine = { readonly text: string; readonly passage: Passage }

function linesIn(passage: Passage): readonly TextLine[] {
  if (isInRow(passage)) return []
  return passage.raw
    .split('\n')
    .map((line) => ({ text: foldSpaces(line), passage }))
    .filter(({ text }) => text !== '')
}

type Header = { readonly columns: readonly ScheduleColumn[]; readonly end: number }

function headerAt(lines: readonly TextLine[], start: number): Header | null {
  const inOne = columnsOnLine(lines[start]?.text ?? '')
  if (inOne.length >= fewestColumns) return { columns: inOne, end: start + 1 }
  const columns: ScheduleColumn[] = []
  let end = start
  for (let next = columnAt(lines, end); next !== null && !columns.includes(next.name); next = columnAt(lines, end)) {
    columns.push(next.name)
    end += next.lines
  }
  return columns.length >= fewestColumns ? { columns, end } : null
}

/** The column whose header begins on a line, with the lines that it takes. */
function columnAt(lines: readonly TextLine[], start: number): { name: ScheduleColumn; lines: number } | null {
  let best: { name: ScheduleColumn; lines: number; distance: number } | null = null
  for (let count = 1; count <= linesOfHeader && start + count <= lines.length; count += 1) {
    const text = lines
      .slice(start, start + count)
      .map((line) => line.text)
      .join(' ')
    if (text.length > longestHeader) break
    for (const name of scheduleColumnNames) {
      const distance = labelDistance(text, scheduleColumns[name])
      if (distance !== null && (best === null || distance < best.distance)) best = { name, lines: count, distance }
    }
  }
  return best
}

/** Columns whose whole headers stand on one line, in their order. */
function columnsOnLine(text: string): readonly ScheduleColumn[] {
  if (text.length < shortestHeaders || text.length > longestHeaders) return []
  const folded = foldInPlace(text)
  return scheduleColumnNames
    .flatMap((name) => {
      const at =
        name === 'activity' ? activityOnLine(text) : (labelWithin(folded, scheduleColumns[name])?.start ?? null)
      return at === null ? [] : [{ name, at }]
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)
}

/** "Činnost" is a part of "Specifikace činnosti" too. */
function activityOnLine(text: string): number | null {
  return labelAtStart(text, scheduleColumns.activity) === null ? null : 0
}

function beginsAnotherPart({ text, heading }: Passage): boolean {
  return heading || beginsField(text) || headingMatch(text)?.rest === ''
}

function groupsOf(lines: readonly TextLine[]): readonly Group[] {
  const byPassage = new Map<Passage, string[]>()
  for (const { text, passage } of lines) byPassage.set(passage, [...(byPassage.get(passage) ?? []), text])
  return [...byPassage].map(([passage, texts]) => groupOf(texts, passage))
}

export function groupOf(lines: readonly string[], piece: Piece): Group {
  const text = lines.join(' ')
  return { lines, text, piece: part(piece, lines.join('\n')) }
}
