import { type Clause, interpretTerm } from '../../../deadlines/index.ts'
import type { ScheduleRow } from '../../agreements/index.ts'

/**
 * The passage of a term that belongs to each of its clauses: the part of the text that, read by itself, means that clause.
 * The whole term stands for a clause whose passage cannot be told apart.
 */
export function wordingsOf(term: ScheduleRow['term']): readonly string[] {
  const { text, clauses } = term
  if (clauses.length < 2) return clauses.map(() => text)
  const words = text.split(/\s+/)
  const wordings: string[] = []
  let start = 0
  for (const [index, clause] of clauses.entries()) {
    const end = index === clauses.length - 1 ? words.length : endOf(words, start, clause)
    if (end === null) return clauses.map(() => text)
    wordings.push(words.slice(start, end).join(' '))
    start = end
  }
  return wordings
}

/** After which word the clause that begins at `start` is complete: the longest stretch that still means only it. */
function endOf(words: readonly string[], start: number, clause: Clause): number | null {
  for (let end = words.length - 1; end > start; end -= 1) {
    const read = interpretTerm(words.slice(start, end).join(' '))
    if (read.length === 1 && read[0] !== undefined && meansTheSame(read[0], clause)) return end
  }
  return null
}

/** A clause that was stored may have its parts in another order. */
function meansTheSame(a: Clause, b: Clause): boolean {
  const parts = (clause: Clause): string =>
    JSON.stringify(Object.entries(clause).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return parts(a) === parts(b)
}
