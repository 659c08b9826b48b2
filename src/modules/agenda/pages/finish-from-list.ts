import { type ActionFunctionArgs, redirect } from 'react-router'
import { asId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { finishTask } from '../../partnership/index.ts'

/** The button „Hotovo“ of a list: finishes the task and comes back to the same list. */
export function finishFromList(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = asId<'Task'>(String(form.get('taskId') ?? ''))
    const { words } = await finishTask(deps, { id, doneOn: null, outcome: null })
    const done = leaveFlash(messagesIn(language).agenda.finished(words))
    return redirect(args.url.pathname + args.url.search, { headers: { 'Set-Cookie': done } })
  })
}
