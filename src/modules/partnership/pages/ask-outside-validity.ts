import { data } from 'react-router'
import { isRefusal } from '#kernel/refusal.ts'
import type { RequestContext } from '#web/context.ts'
import { explained, type Submission } from '#web/forms/submission.ts'

/** The form came back, and the person may save it knowingly outside the validity of the agreement. */
export type AskedOutsideValidity = Submission & { readonly outsideValidity: true }

/** Saves; a meeting outside the validity brings the form back with that question, any other refusal is thrown on. */
export async function saveOrAskOutsideValidity<Saved>(
  form: FormData,
  explain: RequestContext['explain'],
  save: () => Promise<Saved>,
): Promise<{ readonly saved: Saved } | { readonly asked: ReturnType<typeof data<AskedOutsideValidity>> }> {
  try {
    return { saved: await save() }
  } catch (error) {
    if (!isRefusal(error) || error.code !== 'meeting.outside_validity') throw error
    const explanation = explain(error)
    return { asked: data({ ...explained(form, explanation), outsideValidity: true }, { status: explanation.status }) }
  }
}
