import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { isId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { ownerChoices } from '../../use-cases/tasks/owner-choices.ts'
import { recordTask } from '../../use-cases/tasks/record-task.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { TaskForm } from './task-form.tsx'
import { emptyTask, readTaskForm, sentTask } from './task-form-values.ts'
import { taskLinks } from './task-links.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const meetingId = meetingIn(new URL(request.url))
  const meeting = meetingId === null ? null : (await meetingOfUnit(deps, { unitId, meetingId })).meeting
  return { unitId, meeting, choices: await ownerChoices(deps, unitId), values: emptyTask(newId()) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const asked = meetingIn(args.url)
  return submit(args, async (form) => {
    const values = sentTask(returned(form, {}).values)
    const meeting = asked === null ? null : (await meetingOfUnit(deps, { unitId, meetingId: asked })).meeting
    const choices = await ownerChoices(deps, unitId)
    const { content, refusals } = readTaskForm(values, { choices, meetingOn: meeting?.on ?? null, today: deps.today() })
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)

    const meetingId = meeting?.id ?? null
    await recordTask(deps, { unitId, meetingId, id: idInAddress<'Task'>(values.id), content })
    return redirect(meetingId === null ? taskLinks.list(unitId) : `${meetingLinks.one(unitId, meetingId)}#rozhodnuti`, {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).tasks.form.taskSaved) },
    })
  })
}

/** A new task, of a meeting when the address names one. */
export default function NewTask() {
  const { unitId, meeting, choices, values } = useLoaderData<typeof loader>()
  const { partnership, shell, tasks } = useMessages()
  const { longDate } = useFormat()
  const { form } = tasks
  const submission = useActionData<typeof action>() ?? null
  const lead =
    meeting === null
      ? form.outside
      : form.from(partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on)))
  return (
    <Page>
      <title>{shell.title(form.newTask)}</title>
      <PageHead title={form.newTask} lead={lead} />
      <TaskForm
        values={submission === null ? values : sentTask(submission.values)}
        choices={choices}
        submission={submission}
        saveLabel={form.saveTask}
      >
        <ButtonLink kind="plain" to={meeting === null ? taskLinks.list(unitId) : meetingLinks.one(unitId, meeting.id)}>
          {shell.back}
        </ButtonLink>
      </TaskForm>
    </Page>
  )
}

function meetingIn({ searchParams }: URL): string | null {
  const asked = searchParams.get('jednani')
  return asked !== null && isId(asked) ? asked : null
}
