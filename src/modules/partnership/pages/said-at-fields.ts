import { data } from 'react-router'
import type { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import { returned, type Submission } from '#web/forms/submission.ts'

/** The form back with a sentence at each wrong field; the first sentence about a field stays. */
export function saidAtFields(
  form: FormData,
  refusals: readonly Refusal[],
  language: Language,
): ReturnType<typeof data<Submission>> {
  const errors: Record<string, string> = {}
  for (const refusal of refusals) errors[refusal.field ?? ''] ??= refusalSentence(refusal, language)
  return data(returned(form, errors), { status: 422 })
}
