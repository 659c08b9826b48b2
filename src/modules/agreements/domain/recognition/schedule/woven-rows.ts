import { part } from '../piece.ts'
import { labelDownLines } from '../text/label-down-lines.ts'
import { activityWordings } from '../vocabulary/activities.ts'
import type { Group } from './schedule-lines.ts'
import type { RowTexts } from './schedule-row.ts'
import { termAtEnd } from './term-words.ts'

/** An activity in the narrow first column, with the lines that it takes. */
type ActivityAt = { readonly wording: string; readonly lines: number }

/** Wordings of most words first: "Odborné poradenství včetně …" before "Odborné poradenství". */
const wordings = activityWordings.toSorted((one, other) => other.split(' ').length - one.split(' ').length)

/** The known activity that begins on a line and goes on at the beginnings of the lines below it. */
export function activityAt(lines: readonly string[], index: number): ActivityAt | null {
  for (const wording of wordings) {
    const most = wording.split(' ').length * 2
    const found = labelDownLines(lines.slice(index, index + most), [wording])
    if (found !== null) return { wording, lines: found.lines }
  }
  return null
}

/**
 * Rows of a table that was read line by line, so that its columns are woven into each other. Only the activities that the
 * form's vocabulary knows and the terms at the ends of lines are told apart; all the words stay in the source.
 */
export function wovenRows(group: Group): readonly RowTexts[] {
  const { lines, piece } = group
  const starts: { readonly at: number; readonly end: number; readonly wording: string }[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const activity = activityAt(lines, at)
    if (activity === null || activity.lines < 2) continue
    starts.push({ at, end: at + activity.lines, wording: activity.wording })
    at += activity.lines - 1
  }
  return starts.map(({ wording, end }, index) => {
    const first = index === 0 ? 0 : afterSentence(lines, starts[index - 1]?.end ?? 0, starts[index]?.at ?? 0)
    const next = starts[index + 1]
    const last = next === undefined ? lines.length : afterSentence(lines, end, next.at)
    const own = lines.slice(first, last)
    const term = own.flatMap((line) => termAtEnd(line) ?? [])[0] ?? ''
    const source = part(piece, own.join('\n')).source
    const unknown = { specification: '', outputLines: [], unitResponsibility: '', agencyResponsibility: '' }
    return { activity: wording, ...unknown, term, source }
  })
}

/** A cell may begin above the line of its row's activity: the row begins after the line that ends a sentence. */
function afterSentence(lines: readonly string[], from: number, until: number): number {
  for (let line = until - 1; line >= from; line -= 1) {
    if (/[.!?]$/u.test(lines[line] ?? '')) return line + 1
  }
  return until
}
