import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import type { MeetingTask } from '../../domain/tasks/meeting-task.ts'
import { changeTask } from '../../use-cases/tasks/change-task.ts'
import { lookUpTask } from '../../use-cases/tasks/look-up-task.ts'
import { ownerChoices } from '../../use-cases/tasks/owner-choices.ts'
import { removeTask } from '../../use-cases/tasks/remove-task.ts'
import { meetingLinks } from '../meeting-links.ts'
import { TaskForm } from './task-form.tsx'
import { readTaskForm, sentTask, valuesOfTask } from './task-form-values.ts'
import { taskLinks } from './task-links.ts'
import { TaskStatus } from './task-status.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const found = await lookUpTask(deps, idInAddress<'Task'>(params['taskId']))
  if (found.task.unitId !== params['unitId']) throw new Refusal('record.not_found')
  const choices = await ownerChoices(deps, found.task.unitId)
  return { ...found, choices, values: valuesOfTask(found.task, choices) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const { form: words } = messagesIn(language).tasks
  return submit(args, async (form) => {
    const id = idInAddress<'Task'>(args.params['taskId'])
    const { task, meetingOn } = await lookUpTask(deps, id)
    const values = sentTask(returned(form, {}).values)
    const version = Number(values.version)
    const back = (sentence: string) =>
      redirect(taskLinks.list(task.unitId), { headers: { 'Set-Cookie': leaveFlash(sentence) } })
    if (form.get('intent') === 'remove') {
      await removeTask(deps, { id, version })
      return back(words.taskRemoved)
    }
    const choices = await ownerChoices(deps, task.unitId)
    const { content, refusals } = readTaskForm(values, { choices, meetingOn, today: deps.today() })
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)
    await changeTask(deps, { id, version, content })
    return back(words.taskSaved)
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One task: who has it, by when, how it ended. */
export default function Task() {
  const { task, state, meetingOn, mayWrite, choices, values } = useLoaderData<typeof loader>()
  const { shell, tasks } = useMessages()
  const { date } = useFormat()
  const { form, list } = tasks
  const submission = useActionData<typeof action>() ?? null
  const sent = submission === null ? values : sentTask(submission.values)
  const overtaken = submission !== null && '' in submission.errors && sent.version !== values.version
  return (
    <Page>
      <title>{shell.title(task.words)}</title>
      <PageHead
        title={task.words}
        lead={
          <>
            <TaskStatus of={state} />{' '}
            {task.meetingId !== null && meetingOn !== null && (
              <Link to={meetingLinks.one(task.unitId, task.meetingId)}>{list.fromMeeting(date(meetingOn))}</Link>
            )}
          </>
        }
      />
      {mayWrite ? (
        <div className={overtaken ? 'two' : undefined}>
          <TaskForm
            values={{ ...sent, version: values.version }}
            choices={choices}
            submission={submission}
            saveLabel={overtaken ? form.overwrite : form.saveTask}
          >
            <ButtonLink kind="plain" to={taskLinks.list(task.unitId)}>
              {shell.back}
            </ButtonLink>
          </TaskForm>
          {overtaken && <CurrentTask task={task} />}
        </div>
      ) : (
        <TaskFacts task={task} />
      )}
      {mayWrite && (
        <RemoveForm
          words={{ label: form.remove, question: form.removeTask, consequence: form.removeConsequence }}
          version={values.version}
        />
      )}
      <p className="after">
        <Link to={taskLinks.list(task.unitId)}>{list.back}</Link>
      </p>
    </Page>
  )
}

/** What somebody else saved meanwhile. */
function CurrentTask({ task }: { task: MeetingTask }) {
  const { form } = useMessages().tasks
  return (
    <aside aria-labelledby="novy-stav">
      <section className="section">
        <h2 id="novy-stav">{form.currentState}</h2>
        <p className="small">{form.currentStateLead}</p>
        <p className="after">{task.words}</p>
        <TaskFacts task={task} />
      </section>
    </aside>
  )
}

function TaskFacts({ task }: { task: MeetingTask }) {
  const { form, section } = useMessages().tasks
  const { date } = useFormat()
  return (
    <dl className="facts">
      <dt>{form.owner}</dt>
      <dd>{task.ownerName ?? section.nobody}</dd>
      <dt>{form.dueOn}</dt>
      <dd>{task.dueOn === null ? section.noDay : date(task.dueOn)}</dd>
      {task.doneOn !== null && (
        <>
          <dt>{form.doneOn}</dt>
          <dd>{date(task.doneOn)}</dd>
        </>
      )}
      {task.outcome !== null && (
        <>
          <dt>{form.outcome}</dt>
          <dd>{task.outcome}</dd>
        </>
      )}
    </dl>
  )
}
