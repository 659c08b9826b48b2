import { data, type RouterContextProvider } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { servicesContext } from '../context.ts'
import { interrupted } from './interrupted-form.ts'
import { explained, type Submission } from './submission.ts'

type Answer<Result> = Result | ReturnType<typeof data<Submission>>

/**
 * Runs the work of a page's action on its form. A refusal or a fault brings the form back with what was written in it;
 * success is whatever the work returns, usually a redirect.
 *
 * @example
 * export function action(args: Route.ActionArgs) {
 *   return submit(args, async (form) => {
 *     await services.partnership.approveMinutes({ meetingId, version: Number(form.get('version')) })
 *     return redirect('.')
 *   })
 * }
 */
export async function submit<Result>(
  { request, url, context }: { request: Request; url: URL; context: Readonly<RouterContextProvider> },
  work: (form: FormData) => Promise<Result>,
): Promise<Answer<Result>> {
  const { csrfToken, explain, session } = context.get(servicesContext)
  const form = await request.formData()
  // The form was made for somebody who is signed out now: keep it until they are back.
  if (session === null && form.get('_csrf')) throw interrupted({ request, url }, form)
  try {
    if (form.get('_csrf') !== csrfToken) throw new Refusal('http.form_expired')
    return await work(form)
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    const explanation = explain(thrown)
    return data(explained(form, explanation), { status: explanation.status })
  }
}
