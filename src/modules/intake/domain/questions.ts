import { type AgreementDraft, type Doubt, type FieldKey, fieldKeys } from '../../agreements/index.ts'
import type { Answer, Review } from './review.ts'

/** Confidence under which a value must be looked at by a person. */
export const sureFrom = 0.85

/**
 * What a doubt wants from a person: to choose between readings, to look at a field or at the term of a row, or nothing but to
 * know (a comment in the file, a section that the form does not have).
 */
export const questionForms = ['readings', 'field', 'term', 'notice'] as const
export type QuestionForm = (typeof questionForms)[number]

/** A doubt as a question to a person: what stands against what, and what was answered. */
export type Question = {
  /** Survives a restart. */
  readonly key: string
  readonly form: QuestionForm
  readonly doubt: Doubt
  readonly answer: Answer | null
  /** Answered, or made pointless by a correction of what it asks about. */
  readonly settled: boolean
}

/** The doubts of a draft as questions. */
export function questionsOf(draft: AgreementDraft, review: Review): readonly Question[] {
  const seen = new Map<string, number>()
  return draft.doubts.map((doubt) => {
    const base = [doubt.code, ...doubt.fields].join(' ')
    const repeated = seen.get(base) ?? 0
    seen.set(base, repeated + 1)
    const key = repeated === 0 ? base : `${base} ${repeated + 1}`
    const answer = review.answers[key] ?? null
    const form = formOf(doubt)
    return { key, form, doubt, answer, settled: form === 'notice' || answer !== null || isCorrected(doubt, review) }
  })
}

/** Index of the schedule row that a doubt is about. */
export function rowOf(doubt: Doubt): number | null {
  const [, row] = /^schedule\.(\d+)$/.exec(doubt.fields[0] ?? '') ?? []
  return row === undefined ? null : Number(row)
}

/** The fields of the form that a doubt is about. */
export function fieldsOf(doubt: Doubt): readonly FieldKey[] {
  return fieldKeys.filter((key) => doubt.fields.includes(key))
}

/** Fields whose value is unsure and that nobody has confirmed yet. */
export function unsureFields(draft: AgreementDraft, review: Review): readonly FieldKey[] {
  return fieldKeys.filter((key) => {
    const found = draft.fields[key]
    return review.fields[key] === undefined && found.state === 'found' && found.confidence < sureFrom
  })
}

/** How far the review is: what was read, and what still waits for a decision. */
export type Progress = {
  /** Fields that the paper states, of those that the form has. */
  readonly read: number
  readonly total: number
  readonly questions: number
  readonly answered: number
  readonly unsure: number
  /** Fields and questions that a person has gone through, of all. */
  readonly checked: number
  readonly toCheck: number
}

export function progressOf(draft: AgreementDraft, review: Review): Progress {
  const questions = questionsOf(draft, review).filter(({ form }) => form !== 'notice')
  const asked = fieldKeys.filter((key) => draft.fields[key].state !== 'not-applicable')
  const answered = questions.filter(({ settled }) => settled).length
  return {
    read: asked.filter((key) => draft.fields[key].state === 'found').length,
    total: asked.length,
    questions: questions.length,
    answered,
    unsure: unsureFields(draft, review).length,
    checked: fieldKeys.filter((key) => review.fields[key] !== undefined).length + answered,
    toCheck: fieldKeys.length + questions.length,
  }
}

function formOf(doubt: Doubt): QuestionForm {
  if (doubt.code === 'validity-conflict') return 'readings'
  if (rowOf(doubt) !== null) return 'term'
  const fields = fieldsOf(doubt)
  if (fields.length === 0) return 'notice'
  return doubt.code === 'tracked-changes' && fields.length === 1 && doubt.readings.length === 2 ? 'readings' : 'field'
}

function isCorrected(doubt: Doubt, review: Review): boolean {
  const row = rowOf(doubt)
  if (row !== null) return review.rows[row]?.term !== undefined || review.rows[row]?.removed === true
  return fieldsOf(doubt).some((key) => review.fields[key] !== undefined)
}
