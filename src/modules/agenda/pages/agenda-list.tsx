import { Button } from '#web/components/button.tsx'
import type { IconName } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { Status } from '#web/components/status.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { type Todo, TodoList } from '#web/components/todo-list.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { DescribedItem } from '../domain/describe-item.ts'
import { urgencies } from '../domain/urgency.ts'

type Listed = {
  readonly items: readonly DescribedItem[]
  /** On a list of several units each thing names its unit; on a list for everybody, whom it concerns. */
  readonly told: 'unit' | 'whom' | null
  readonly submission: Submission | null
}

/** What waits, in parts by how soon; each thing with one next step, a task with its end. */
export function AgendaList({ items, told, submission }: Listed) {
  const { agenda } = useMessages()
  const present = urgencies.filter((urgency) => items.some((item) => item.urgency === urgency))
  return present.map((urgency, position) => (
    <section className="section" key={urgency} aria-labelledby={`cast-${urgency}`}>
      <h2 id={`cast-${urgency}`}>{agenda.groups[urgency]}</h2>
      <TodoList
        continued={position > 0}
        todos={items
          .filter((item) => item.urgency === urgency)
          .map((item, index) => ({
            key: item.key,
            status: <ItemStatus item={item} />,
            when: item.when,
            title: told === 'unit' ? `${item.unitName}: ${item.title}` : item.title,
            to: item.path,
            why: told === 'whom' ? <WhyAndWhom item={item} /> : item.why,
            action: actionOf(item, position === 0 && index === 0, submission, agenda),
          }))}
      />
    </section>
  ))
}

function actionOf(
  { taskId, nextStep, title }: DescribedItem,
  first: boolean,
  submission: Submission | null,
  words: ReturnType<typeof useMessages>['agenda'],
): Todo['action'] {
  if (taskId === null) return { label: words.nextSteps[nextStep.kind], to: nextStep.path }
  const own = submission?.values['taskId'] === taskId ? submission : null
  return {
    form: (
      <PostForm id={`ukol-${taskId}`} label={words.finishLabel(title)} submission={own}>
        <input type="hidden" name="taskId" value={taskId} />
        <Button small kind={first ? 'main' : 'outline'} icon="tick">
          {words.finish}
        </Button>
      </PostForm>
    ),
  }
}

/** Whom a thing concerns, unless its own sentence has just named them. */
function WhyAndWhom({ item: { why, forWhom } }: { item: DescribedItem }) {
  const { whose } = useMessages().agenda
  if (why.includes(forWhom)) return why
  return (
    <>
      {why}{' '}
      <span className="muted">
        {whose}: {forWhom}.
      </span>
    </>
  )
}

const icons: Readonly<Record<Exclude<DescribedItem['kind'], 'duty'>, IconName>> = {
  task: 'tick',
  meeting: 'cal',
  proof: 'doc',
  credit: 'hourglass',
  report: 'doc',
  agreement: 'doc',
}

/** The state of a duty by its own word; of a task and an agreement by its day; of the rest what it is. */
function ItemStatus({ item: { kind, state, urgency } }: { item: DescribedItem }) {
  const { kinds } = useMessages().agenda
  if (state !== null) return <Status of={state} />
  if (kind === 'duty') return null
  const deadline = kind === 'task' || kind === 'agreement'
  if (deadline && urgency === 'late') return <Status of="overdue" />
  if (deadline && urgency === 'week') return <Status of="due" />
  const tone =
    kind === 'proof' || kind === 'agreement' ? 'due' : kind === 'credit' || kind === 'report' ? 'wait' : 'run'
  return (
    <StatusWord icon={icons[kind]} tone={tone}>
      {kinds[kind]}
    </StatusWord>
  )
}
