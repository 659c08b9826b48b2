import { data } from 'react-router'
import type { Refusal } from '#kernel/refusal.ts'
import type { RequestContext } from '../context.ts'
import { returned, type Submission } from './submission.ts'

/** The form back with a sentence at each wrong field, so that a person corrects it once; the first sentence of a field stays. */
export function saidAtFields(
  form: FormData,
  refusals: readonly Refusal[],
  explain: RequestContext['explain'],
): ReturnType<typeof data<Submission>> {
  const errors: Record<string, string> = {}
  for (const refusal of refusals) {
    const explanation = explain(refusal)
    if (explanation.kind === 'refusal') errors[explanation.field ?? ''] ??= explanation.sentence
  }
  return data(returned(form, errors), { status: 422 })
}
