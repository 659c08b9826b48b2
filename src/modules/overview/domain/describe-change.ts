import { type Language, messagesIn } from '#messages/index.ts'
import { type ChangedField, changedFields, nameOfRow } from './changed-fields.ts'
import type { ChangedRow, RecordedChange } from './recorded-change.ts'
import { wordIn } from './word-in.ts'

/** One act in words: who did what, and what of it changed. */
export type DescribedChange = {
  readonly at: Date
  /** Null when the application did it by itself. */
  readonly who: string | null
  readonly what: string
  readonly subjects: readonly ChangedSubject[]
}

/** Rows of one kind that an act added, changed or removed. */
export type ChangedSubject = {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly subject: string
  readonly count: number
  /** Names of the records, where they have some; the first few. */
  readonly names: readonly string[]
  /** What differs, when the act changed just one record of the kind. */
  readonly fields: readonly ChangedField[]
}

/** Shadows of records: what they say has just been said of the record itself. */
const derived = ['evidence', 'attendance', 'record_participant', 'obligation', 'draft']

const mostNames = 3

/** Acts of people without an account. */
const actsByLink = ['agreement.step-by-link', 'credit.answer-by-link', 'meeting.answer-by-link', 'meeting.arrive']

/** Acts and subjects that the catalogue does not know are shown by their own names: nothing is hidden. */
export function describeChange(change: RecordedChange, language: Language): DescribedChange {
  const { history } = messagesIn(language)
  const own = change.rows.filter(({ subject }) => !derived.includes(subject))
  const rows = own.length > 0 ? own : change.rows
  const groups = Map.groupBy(rows, (row) => `${kindOf(row)} ${row.subject}`)
  return {
    at: change.at,
    who: change.label === '' || (change.actor === 'system' && !byLink(change)) ? null : change.label,
    what: wordIn(history.actions, change.action) ?? change.action,
    subjects: [...groups.values()].flatMap((group) => subjectOf(group, language) ?? []),
  }
}

function subjectOf(rows: readonly ChangedRow[], language: Language): ChangedSubject | null {
  const { history } = messagesIn(language)
  const [first] = rows
  if (first === undefined) return null
  const kind = kindOf(first)
  const names = rows.flatMap((row) => nameOfRow(row, language) ?? [])
  const fields = rows.length === 1 && kind === 'changed' ? changedFields(first, language) : []
  return {
    kind,
    subject: wordIn(history.subjects, first.subject) ?? first.subject,
    count: rows.length,
    names: names.slice(0, mostNames),
    fields,
  }
}

function kindOf({ before, after }: ChangedRow): ChangedSubject['kind'] {
  return before === null ? 'added' : after === null ? 'removed' : 'changed'
}

/** Whoever holds a one-time link acts under the name that he or she wrote. */
function byLink({ action }: RecordedChange): boolean {
  return actsByLink.includes(action)
}
