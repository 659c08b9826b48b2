import { foldSpaces } from '#kernel/folding.ts'
import type { AgreementDraft } from '../../draft.ts'
import { together } from '../piece.ts'
import { labelDistance } from '../text/label-match.ts'
import { repairedWords } from '../text/word-repair.ts'
import { activityWordings } from '../vocabulary/activities.ts'
import { dutiesOfSides } from './duties-of-sides.ts'
import { beginsOutput } from './outputs-of-cell.ts'
import { periodIn } from './period.ts'
import { type Group, groupOf, type ScheduleLines } from './schedule-lines.ts'
import { type RowTexts, scheduleRow } from './schedule-row.ts'
import type { Schedule } from './schedule-rows.ts'
import { isShortTerm, startsAsTerm, termAtEnd } from './term-words.ts'
import { activityAt, wovenRows } from './woven-rows.ts'

/** Longer groups are a specification, not the name of an activity. */
const longestActivity = 120

/** The columns of a row in the order of the form; each takes the groups that are told by their words to be its own. */
type Parts = {
  readonly activity: Group[]
  readonly specification: Group[]
  readonly outputs: Group[]
  readonly duties: Group[]
  readonly term: Group[]
}
type Column = keyof Parts

/**
 * Rows of a schedule that has lost its table: a row begins with its activity and ends with its term, between them stand the
 * specification, the outputs by their words, and both responsibilities. What cannot be told apart stays in the row's
 * source and nowhere else.
 */
export function scheduleOfLines(schedule: ScheduleLines, recognised: boolean): Schedule {
  const rows: RowTexts[] = []
  let period: AgreementDraft['schedulePeriod'] = null
  let parts: Parts | null = null
  let column: Column = 'activity'
  const close = (): void => {
    if (parts !== null) rows.push(textsOf(parts, rows.at(-1) ?? null, schedule, recognised))
    parts = null
  }

  for (const group of schedule.groups) {
    const days = parts === null || column === 'term' ? periodIn(group.text) : null
    if (days !== null && column !== 'term') {
      period ??= { ...days, text: group.text, source: group.piece.source }
      continue
    }
    const woven = firstWovenLine(group)
    const own = woven === null ? group : groupOf(group.lines.slice(0, woven), group.piece)
    if (own.lines.length > 0) {
      const next: Column = columnOf(own, parts === null ? null : column, recognised)
      if (next === 'activity' && column !== 'activity') close()
      parts ??= { activity: [], specification: [], outputs: [], duties: [], term: [] }
      parts[next].push(own)
      column = next
    }
    if (woven !== null) {
      close()
      rows.push(...wovenRows(groupOf(group.lines.slice(woven), group.piece)))
      column = 'activity'
    }
  }
  close()
  return { period, rows: rows.map((row) => scheduleRow(row, recognised)) }
}

/** The column to which a group belongs, after one that belonged to `before`; null at the beginning of a row. */
function columnOf(group: Group, before: Column | null, recognised: boolean): Column {
  const goesOn = /^(?:[\p{Ll}(–-]|\p{Lu}{2,5}$)/u.test(group.text)
  if (before === null || before === 'term') {
    if (before === 'term' && (goesOn || startsAsTerm(group.text))) return 'term'
    return 'activity'
  }
  if (before !== 'activity' && isShortTerm(group.text)) return 'term'
  if (goesOn) return before
  const words = recognised ? repairedWords(group.text) : group.text
  if (before === 'activity') return beginsOutput(words) ? 'outputs' : 'specification'
  if (startsAsTerm(group.text)) return 'term'
  if (before === 'duties') return labelDistance(group.text, activityWordings) === null ? 'duties' : 'activity'
  return beginsOutput(words) ? 'outputs' : before === 'specification' ? 'specification' : 'duties'
}

/** The line from which columns are woven into each other, as when a table is read line by line; a term before it is whole. */
function firstWovenLine({ lines }: Group): number | null {
  const ends = lines.findLastIndex((line) => termAtEnd(line) !== null)
  const first = lines.findIndex((_, index) => index <= ends && (activityAt(lines, index)?.lines ?? 0) > 1)
  if (first < 0) return null
  return startsAsTerm(lines.slice(0, first).join(' ')) ? first : 0
}

function textsOf(parts: Parts, above: RowTexts | null, { columns }: ScheduleLines, recognised: boolean): RowTexts {
  const activity = joined(parts.activity)
  const named = activity.length <= longestActivity || above === null
  const duties = dutiesOfSides(parts.duties, columns, recognised)
  const source = together(Object.values(parts).flatMap((groups) => groups.map(({ piece }) => piece))).source
  return {
    activity: named ? activity : above.activity,
    specification: named ? joined(parts.specification) : foldSpaces(`${activity} ${joined(parts.specification)}`),
    outputLines: parts.outputs.flatMap(({ lines }) => lines.map((text) => ({ text, list: false }))),
    unitResponsibility: duties?.unit ?? '',
    agencyResponsibility: duties?.agency ?? '',
    term: joined(parts.term),
    source,
  }
}

function joined(groups: readonly Group[]): string {
  return foldSpaces(groups.map(({ text }) => text).join(' '))
}
