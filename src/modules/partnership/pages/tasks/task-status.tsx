import type { IconName } from '#web/components/icon.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { TaskState } from '../../domain/tasks/task-state.ts'

const looks: Readonly<Record<TaskState, { icon: IconName; tone: Tone }>> = {
  done: { icon: 'check', tone: 'ok' },
  running: { icon: 'half', tone: 'run' },
  due: { icon: 'clock', tone: 'due' },
  overdue: { icon: 'tri', tone: 'late' },
}

/** How a task stands today. */
export function TaskStatus({ of }: { of: TaskState }) {
  return <StatusWord {...looks[of]}>{useMessages().tasks.states[of]}</StatusWord>
}
