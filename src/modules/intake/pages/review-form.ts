import { parseCzechDay } from '#kernel/czech-day.ts'
import type { ReviewState } from '../contract.ts'
import type { Answer, ReviewChange, RowCorrection } from '../domain/review.ts'
import { writtenText } from '../domain/written-text.ts'

/** Names of the controls of the review form with what stands in them. */
export type FormValues = ReadonlyMap<string, string>

const rowParts = {
  activity: 'activity',
  term: 'term',
  unit: 'unitResponsibility',
  agency: 'agencyResponsibility',
} as const satisfies Readonly<Record<string, keyof RowCorrection & keyof ReviewState['rows'][number]>>

/** What the form shows for a state of the review: the base against which a person's changes are told. */
export function valuesOfState(state: ReviewState): FormValues {
  const values = new Map<string, string>()
  for (const { key, text } of state.fields) values.set(`field.${key}`, text)
  for (const row of state.rows) {
    for (const [part, of] of Object.entries(rowParts)) values.set(`row.${row.index}.${part}`, row[of])
    values.set(`row.${row.index}.removed`, row.removed ? 'ano' : '')
  }
  for (const { key, form, answer } of state.questions) {
    if (form !== 'readings') continue
    values.set(`answer.${key}`, answerValue(answer))
    values.set(`other.${key}`, answer?.kind === 'other' ? answer.text : '')
  }
  values.set('recordsFrom', writtenText(state.recordsFrom))
  values.set('agency', state.agencyApproval === null || state.agencyApproval.on === null ? 'skip' : 'date')
  values.set('agencyOn', writtenText(state.agencyApproval?.on ?? null))
  return values
}

/** The texts of a form as it was sent; boxes that are not ticked and choices not made are empty. */
export function valuesOfForm(form: FormData, state: ReviewState): FormValues {
  const sent = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\u00a0', ' ').trim() : ''
  }
  const values = new Map<string, string>()
  for (const [name, base] of valuesOfState(state)) values.set(name, form.has(name) || isTick(name) ? sent(name) : base)
  // The day that the screen offers by itself is no decision of the person.
  if (state.recordsFrom === null && values.get('recordsFrom') === sent('recordsFromDefault'))
    values.set('recordsFrom', '')
  return values
}

/** What a person changed, as changes of the review. Days that are none stay in the form; `daysWrong` names them. */
export function changesOf(values: FormValues, state: ReviewState): readonly ReviewChange[] {
  const base = valuesOfState(state)
  const changed = (name: string): boolean => (values.get(name) ?? '') !== (base.get(name) ?? '').trim()
  const text = (name: string): string => values.get(name) ?? ''
  const changes: ReviewChange[] = []
  for (const { key } of state.fields)
    if (changed(`field.${key}`)) changes.push({ kind: 'field', key, text: text(`field.${key}`) })
  for (const { index } of state.rows) {
    const correction: Record<string, string | boolean> = {}
    for (const [part, of] of Object.entries(rowParts))
      if (changed(`row.${index}.${part}`)) correction[of] = text(`row.${index}.${part}`)
    if (changed(`row.${index}.removed`)) correction['removed'] = text(`row.${index}.removed`) !== ''
    if (Object.keys(correction).length > 0) changes.push({ kind: 'row', index, correction })
  }
  for (const { key, form } of state.questions) {
    if (form !== 'readings' || !(changed(`answer.${key}`) || changed(`other.${key}`))) continue
    const answer = answerOf(text(`answer.${key}`), text(`other.${key}`))
    if (answer !== null) changes.push({ kind: 'answer', doubt: key, answer })
  }
  if (changed('recordsFrom')) {
    const on = parseCzechDay(text('recordsFrom'))
    if (on !== null || text('recordsFrom') === '') changes.push({ kind: 'records-from', on })
  }
  if (changed('agency') || changed('agencyOn')) {
    const on = parseCzechDay(text('agencyOn'))
    if (text('agency') === 'skip') changes.push({ kind: 'agency-approval', on: null })
    else if (text('agency') === 'date' && on !== null) changes.push({ kind: 'agency-approval', on })
  }
  return changes
}

/**
 * A form that was written over a review that somebody else changed meanwhile: what only they touched is taken over, what
 * both touched keeps this person's text and is contested.
 */
export function mergeValues(
  written: FormValues,
  base: ReviewState,
  newest: ReviewState,
): { readonly values: FormValues; readonly contested: FormValues } {
  const before = valuesOfState(base)
  const values = new Map<string, string>()
  const contested = new Map<string, string>()
  for (const [name, text] of valuesOfState(newest)) {
    const mine = written.get(name) ?? ''
    const untouched = mine === before.get(name)
    values.set(name, untouched ? text : mine)
    if (!untouched && text !== before.get(name) && text !== mine) contested.set(name, text)
  }
  return { values, contested }
}

/** Controls whose text should be a day and is none. */
export function daysWrong(values: FormValues): readonly string[] {
  const wrong = (name: string): boolean => {
    const text = values.get(name) ?? ''
    return text !== '' && parseCzechDay(text) === null
  }
  const agency = values.get('agency') === 'date' && (wrong('agencyOn') || values.get('agencyOn') === '')
  return [...(agency ? ['agencyOn'] : []), ...(wrong('recordsFrom') ? ['recordsFrom'] : [])]
}

/** `reading:1`, `leave`, `other` as an answer; null for anything else, also for another reading that says nothing yet. */
export function answerOf(value: string, other: string): Answer | null {
  const [, index] = /^reading:(\d+)$/.exec(value) ?? []
  if (index !== undefined) return { kind: 'reading', index: Number(index) }
  if (value === 'leave') return { kind: 'leave' }
  return value === 'other' && other !== '' ? { kind: 'other', text: other } : null
}

function answerValue(answer: Answer | null): string {
  if (answer === null) return ''
  return answer.kind === 'reading' ? `reading:${answer.index}` : answer.kind
}

function isTick(name: string): boolean {
  return name.endsWith('.removed')
}
