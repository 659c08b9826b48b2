import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { type TaskFilter, taskFilters } from '../../domain/tasks/task-filter.ts'
import { finishTask } from '../../use-cases/tasks/finish-task.ts'
import { type ListedTask, listTasks } from '../../use-cases/tasks/list-tasks.ts'
import { meetingLinks } from '../meeting-links.ts'
import { OwnerFilter } from './owner-filter.tsx'
import { taskLinks } from './task-links.ts'
import { TaskStatus } from './task-status.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { searchParams } = new URL(request.url)
  const filter = taskFilters.find((one) => words[one] === searchParams.get('stav')) ?? 'open'
  const owner = searchParams.get('kdo') ?? ''
  return {
    ...(await listTasks(deps, { unitId, filter, owner: owner === '' ? undefined : owner })),
    unitId,
    filter,
    owner,
  }
}

/** The filter in the address. */
const words: Readonly<Record<TaskFilter, string>> = { open: 'cekaji', overdue: 'po-terminu', done: 'splnene' }

/** The only forms of this page say that a task is done. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = idInAddress<'Task'>(String(form.get('id')))
    await finishTask(deps, { id, doneOn: null, outcome: null })
    const { searchParams } = args.url
    const unitId = idInAddress(args.params['unitId'])
    return redirect(`${taskLinks.list(unitId)}?${searchParams}`, {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).tasks.list.finished) },
    })
  })
}

/** Tasks of the unit: those that wait, due first, with whom they wait for. */
export default function Tasks() {
  const { unitId, tasks, filter, owner, owners, open, overdue, mayWrite, mayFinish } = useLoaderData<typeof loader>()
  const { shell, tasks: messages } = useMessages()
  const { list } = messages
  const submission = useActionData<typeof action>()
  const to = (state: TaskFilter) => `?stav=${words[state]}${owner === '' ? '' : `&kdo=${encodeURIComponent(owner)}`}`
  return (
    <Page>
      <title>{shell.title(list.title)}</title>
      <PageHead
        title={list.title}
        lead={list.lead(open, overdue)}
        actions={mayWrite && <ButtonLink to={taskLinks.record(unitId, null)}>{list.add}</ButtonLink>}
      />
      <div className="filters">
        <Seg
          label={list.filter}
          options={taskFilters.map((one) => ({ label: list.filters[one], to: to(one), current: one === filter }))}
        />
        <OwnerFilter state={words[filter]} owner={owner} owners={owners} />
      </div>
      {submission && <p className="error">{Object.values(submission.errors).join(' ')}</p>}
      <div className="after">
        {tasks.length === 0 ? (
          <Empty>{list.none[filter]}</Empty>
        ) : (
          <TaskTable tasks={tasks} mayFinish={mayFinish && filter !== 'done'} />
        )}
      </div>
    </Page>
  )
}

function TaskTable({ tasks, mayFinish }: { tasks: readonly ListedTask[]; mayFinish: boolean }) {
  const { list, section } = useMessages().tasks
  const { date } = useFormat()
  const columns: readonly [Column<ListedTask>, ...Column<ListedTask>[]] = [
    { key: 'task', label: list.task, cell: (task) => <Words task={task} /> },
    { key: 'who', label: list.owner, inline: true, cell: ({ ownerName }) => ownerName ?? section.nobody },
    {
      key: 'due',
      label: list.due,
      inline: true,
      cell: ({ dueOn }) => (dueOn === null ? section.noDay : date(dueOn)),
    },
    { key: 'state', label: list.state, inline: true, cell: ({ state }) => <TaskStatus of={state} /> },
    ...(mayFinish
      ? [{ key: 'finish', label: list.finishColumn, cell: (task: ListedTask) => <Finish task={task} /> }]
      : []),
  ]
  return <DataTable caption={list.caption} captionHidden columns={columns} rows={tasks} rowKey={({ id }) => id} />
}

function Words({ task }: { task: ListedTask }) {
  const { list } = useMessages().tasks
  const { date } = useFormat()
  return (
    <>
      <Link to={taskLinks.one(task.unitId, task.id)}>{task.words}</Link>
      {task.meetingId !== null && task.meetingOn !== null && (
        <span className="small muted table-note">
          <Link to={meetingLinks.one(task.unitId, task.meetingId)}>{list.fromMeeting(date(task.meetingOn))}</Link>
        </span>
      )}
      {task.doneOn !== null && (
        <span className="small muted table-note">
          {list.doneOn(date(task.doneOn))}
          {task.outcome !== null && `: ${task.outcome}`}
        </span>
      )}
    </>
  )
}

function Finish({ task }: { task: ListedTask }) {
  const { list } = useMessages().tasks
  return (
    <PostForm id={`ukol-${task.id}`} label={list.finishWhat(task.words)}>
      <input type="hidden" name="id" value={task.id} />
      <Button kind="outline" small icon="tick">
        {list.finish}
      </Button>
    </PostForm>
  )
}
