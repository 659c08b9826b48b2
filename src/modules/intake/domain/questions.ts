import { type AgreementDraft, type Doubt, type FieldKey, fieldKeys } from '../../agreements/index.ts'
import type { Answer, Review } from './review.ts'

/** Confidence under which a value must be looked at by a person. */
export const sureFrom = 0.85

/** A doubt as a question to a person: what stands against what, and what was answered. */
export type Question = { readonly key: string; readonly doubt: Doubt; readonly answer: Answer | null }

/** The doubts of a draft as questions, each with a key that survives a restart. */
export function questionsOf(draft: AgreementDraft, review: Review): readonly Question[] {
  const seen = new Map<string, number>()
  return draft.doubts.map((doubt) => {
    const base = [doubt.code, ...doubt.fields].join(' ')
    const repeated = seen.get(base) ?? 0
    seen.set(base, repeated + 1)
    const key = repeated === 0 ? base : `${base} ${repeated + 1}`
    return { key, doubt, answer: review.answers[key] ?? null }
  })
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
  readonly read: number
  readonly total: number
  readonly questions: number
  readonly answered: number
  readonly unsure: number
}

export function progressOf(draft: AgreementDraft, review: Review): Progress {
  const questions = questionsOf(draft, review)
  return {
    read: fieldKeys.filter((key) => draft.fields[key].state === 'found').length,
    total: fieldKeys.length,
    questions: questions.length,
    answered: questions.filter((question) => question.answer !== null).length,
    unsure: unsureFields(draft, review).length,
  }
}
