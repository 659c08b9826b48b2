import type { Clause } from '../clause.ts'
import type { Part } from '../grammar/part.ts'
import { lookUp } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { joinPieces, verbatim, wordingOf } from '../text/wording.ts'
import { leastWords } from '../vocabulary/counting.ts'
import { linkingWords } from '../vocabulary/other.ts'
import type { Segment } from './segments.ts'

/** The clause of one segment: the head's meaning with the wording, note and days that its words add. */
export function clauseOf(tokens: Tokens, segment: Segment): Clause {
  const { head } = segment
  switch (head.kind) {
    case 'recurrence': {
      const { kind, atLeast, per } = head
      const note = joinPieces(segment.parts.map((part) => (part.role === 'note' ? part.text : '')))
      const due = takesDue(segment) ? segment.parts.find((part) => part.role === 'due') : undefined
      const first = segment.parts.find((part) => part.role === 'first')
      const dueBy = due?.day ?? head.dueBy
      return { kind, atLeast, per, what: whatOf(tokens, segment), note, dueBy, firstBy: first?.by ?? null }
    }
    case 'window':
      return { kind: 'window', ...head.period, what: whatOf(tokens, segment) }
    case 'deadline':
      return { ...head, what: whatOf(tokens, segment) }
    case 'quantity':
      return { ...head, what: whatOf(tokens, segment) }
    case 'duration':
    case 'condition':
    case 'on-demand':
    case 'continuous':
      return head
    case 'broken':
      return { kind: 'unparsed', text: textOf(tokens, segment.parts) }
    default:
      return head satisfies never
  }
}

/** A day of the year bounds only what returns by years. */
function takesDue(segment: Segment): boolean {
  return segment.head.kind === 'recurrence' && (segment.head.per === 'year' || segment.head.per.startsWith('P'))
}

function whatOf(tokens: Tokens, segment: Segment): string | null {
  const isRecurrence = segment.head.kind === 'recurrence'
  const kept = segment.parts.filter(
    (part) => part.role === 'aside' || (part.role === 'note' && !isRecurrence) || isWording(part, segment),
  )
  return joinPieces(runsOf(kept).map((run) => run.text ?? wordsOf(tokens, run.from, run.end)))
}

/** A day that does not fit the head stays in the wording, so that nothing is lost. */
function isWording(part: Part, segment: Segment): boolean {
  return (
    part.role === 'word' ||
    (part.role === 'due' && !takesDue(segment)) ||
    (part.role === 'first' && segment.head.kind !== 'recurrence')
  )
}

type Run = { readonly from: number; readonly end: number; readonly text?: string }

/** Neighbouring words are one piece; a bracket is a piece with its own text. */
function runsOf(parts: readonly Part[]): readonly Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (part.role === 'aside' || part.role === 'note') runs.push(part)
    else if (last !== undefined && last.text === undefined && last.end === part.from)
      runs.splice(-1, 1, { from: last.from, end: part.end })
    else runs.push({ from: part.from, end: part.end })
  }
  return runs
}

/** Words without "at least" at their edges, where it belongs to the count. Nothing if they only link two clauses. */
function wordsOf(tokens: Tokens, from: number, end: number): string {
  let [first, last] = [from, end]
  while (first < last && lookUp(tokens, first, leastWords) === true) first += 1
  while (last > first && lookUp(tokens, last - 1, leastWords) === true) last -= 1
  const isLink = tokens.slice(first, last).every((token) => token.kind === 'mark' || linkingWords(token))
  return isLink ? '' : wordingOf(tokens, first, last)
}

function textOf(tokens: Tokens, parts: readonly Part[]): string {
  return verbatim(tokens, Math.min(...parts.map((part) => part.from)), Math.max(...parts.map((part) => part.end)))
}
