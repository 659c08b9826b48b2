import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import { englishDate } from '#messages/dates.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { ChangedRow, Values } from './recorded-change.ts'
import { wordIn } from './word-in.ts'

/** One value before and after. Null in both: composed, or too long to be shown in a line. */
export type ChangedField = {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** Columns that say nothing to people. */
const technical =
  /(^|_)(id|hash|sha256|position|version)$|^(created_at|used_at|expires_at|revoked_at|linked_to|media_type|byte_size|stage|merged_into|merge_gave)$/

/** Columns of these names that say something all the same. */
const told: ReadonlySet<string> = new Set(['person.position'])

/** Who is chosen from the register, by the column that holds the same in words: only that it changed is told. */
const chosen: Readonly<Record<string, string>> = { owner_person_id: 'owner_name' }

const longestValue = 120

/** What differs in a changed record. */
export function changedFields({ subject, before, after }: ChangedRow, language: Language): readonly ChangedField[] {
  const { history } = messagesIn(language)
  const columns = Object.keys(after ?? {})
  const replaced = new Set(columns.map((column) => chosen[column]))
  return columns
    .filter((column) => !technical.test(column) || told.has(`${subject}.${column}`) || column in chosen)
    .filter((column) => !replaced.has(column))
    .map((column) => {
      const words = chosen[column]
      if (words !== undefined) return { label: wordIn(history.fields, words) ?? words, before: null, after: null }
      const values = [before, after].map((side) => shown(subject, column, side?.[column], language))
      const short = values.every((value) => value !== null && value.length <= longestValue)
      const [was = null, is = null] = short ? values : []
      return { label: wordIn(history.fields, column) ?? column, before: was, after: is }
    })
}

/** The name of a record as people know it: its own, or what it is and when. */
export function nameOfRow({ subject, before, after }: ChangedRow, language: Language): string | null {
  const values = after ?? before ?? {}
  const own = ['title', 'name', 'task', 'step', 'year', 'role', 'office', 'programme', 'words', 'file_name'].map(
    (column) => shown(subject, column, values[column], language),
  )
  const day = ['on_day', 'taken_on'].map((column) => shown(subject, column, values[column], language))
  const named = own.find((value) => value !== null && value !== '') ?? shown(subject, 'kind', values['kind'], language)
  const parts = [named, day.find((value) => value !== null && value !== '')].filter((part) => part)
  return parts.length === 0 ? null : parts.join(', ')
}

/** A value in words; an empty one is an empty text, a composed or missing one null. */
function shown(subject: string, column: string, value: Values[string], language: Language): string | null {
  if (value === null) return ''
  if (typeof value === 'boolean') return messagesIn(language).history.booleans[value ? 'yes' : 'no']
  if (typeof value === 'number')
    return value.toLocaleString(language === 'cs' ? 'cs-CZ' : 'en-GB', { useGrouping: false })
  if (typeof value !== 'string') return null
  if (isLocalDate(value)) return dayIn(value, language)
  if (column === 'step') return wordIn(messagesIn(language).history.values, `agreement_step.step.${value}`) ?? value
  const known = wordIn(messagesIn(language).history.values, `${subject}.${column}.${value}`)
  if (column === 'role') return known ?? wordIn(messagesIn(language).access.roles, value) ?? value
  return known ?? value
}

function dayIn(day: LocalDate, language: Language): string {
  return language === 'cs' ? czechDate(day) : englishDate(day)
}
