import type { Passage } from '#documents/passages.ts'
import { fold } from '#kernel/folding.ts'
import type { Presence } from '../meeting.ts'
import { unnamed } from '../unnamed.ts'
import type { PaperLine } from './paper-line.ts'
import { personInWords, roleIn } from './person-in-words.ts'
import type { ReadAttendant } from './proposal.ts'

type Columns = {
  readonly name: number
  readonly organisation: number | null
  readonly position: number | null
  readonly presence: number | null
  readonly signature: number | null
}

const heads = {
  name: /\b(?:jmeno|prijmeni|ucastnik|clen)/u,
  organisation: /\b(?:organizac|instituc|subjekt|zarizeni|zastupuje|za koho)/u,
  position: /\b(?:funkce|pozice|pracovni zarazeni|role|uloha)/u,
  presence: /\b(?:pritom|ucast\b|omluv|prezence|dochazka)/u,
  signature: /\b(?:podpis)/u,
} as const

type Listed = { readonly value: ReadAttendant; readonly passage: Passage }

/** People in tables with a column of names: attendance lists and lists in minutes. */
export function peopleInTables(lines: readonly PaperLine[]): readonly Listed[] {
  const open = new Map<number, Columns>()
  return lines.flatMap(({ row, passage }): readonly Listed[] => {
    if (row === null) return []
    const columns = open.get(row.table)
    if (columns === undefined) {
      const found = columnsIn(row.cells)
      if (found !== null) open.set(row.table, found)
      return []
    }
    const value = attendantIn(row.cells, columns)
    return value === null ? [] : [{ value, passage }]
  })
}

/** Whether a table of people has signatures instead of words about who came. */
export function hasSignatures(lines: readonly PaperLine[]): boolean {
  return lines.some(({ row }) => {
    const columns = row === null ? null : columnsIn(row.cells)
    return columns !== null && columns.signature !== null && columns.presence === null
  })
}

function columnsIn(cells: readonly string[]): Columns | null {
  const at = (pattern: RegExp, taken: readonly (number | null)[]): number | null => {
    const column = cells.findIndex(
      (cell, index) => !taken.includes(index) && cell.length < 60 && pattern.test(fold(cell)),
    )
    return column === -1 ? null : column
  }
  const name = at(heads.name, [])
  if (name === null) return null
  const organisation = at(heads.organisation, [name])
  const signature = at(heads.signature, [name, organisation])
  const presence = at(heads.presence, [name, organisation, signature])
  const position = at(heads.position, [name, organisation, signature, presence])
  return organisation === null && signature === null && presence === null && position === null
    ? null
    : { name, organisation, position, presence, signature }
}

function attendantIn(cells: readonly string[], columns: Columns): ReadAttendant | null {
  const cell = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').replaceAll('\n', ', '))
  const written = cell(columns.name)
  const organisation = cell(columns.organisation)
  const person = personInWords(written)
  if (person === null && (organisation === '' || written !== '')) return null
  const position = cell(columns.position)
  const byRole = roleIn(`${position} ${organisation}`)
  const presence = presenceOf(cell(columns.presence), cell(columns.signature))
  if (person === null) return { name: unnamed, organisation, role: byRole, presence }
  return {
    name: person.name,
    organisation: organisation === '' ? person.organisation : organisation,
    role: byRole ?? person.role,
    presence,
  }
}

function presenceOf(...said: readonly string[]): Presence {
  const folded = fold(said.join(' '))
  if (/omluv/u.test(folded) && !/neomluv/u.test(folded)) return 'excused'
  if (/nepritom|neprise?l|neomluv|neucast|chybel|^ne$/u.test(folded)) return 'absent'
  return /online|on-line|dalk|teams|zoom/u.test(folded) ? 'remote' : 'in-person'
}
