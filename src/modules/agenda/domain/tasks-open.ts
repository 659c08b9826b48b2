import type { MeetingTask } from '../../partnership/index.ts'
import type { Person, PersonId } from '../../people/index.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Tasks that nobody has finished: each of its owner; of one whose owner has no account here, whoever keeps the unit's agenda. */
export function tasksOpen(
  tasks: readonly MeetingTask[],
  owners: ReadonlyMap<PersonId, Pick<Person, 'accountId'>>,
): readonly AgendaItem[] {
  return tasks.map(({ id, unitId, meetingId, words, ownerPersonId, ownerName, dueOn }) => {
    const accountId = ownerPersonId === null ? null : (owners.get(ownerPersonId)?.accountId ?? null)
    return {
      key: `task ${id} ${dueOn ?? 'undated'}`,
      unitId,
      subject: { kind: 'task', taskId: id, meetingId, words, ownerName },
      by: dueOn,
      since: null,
      forWhom: accountId === null ? { kind: 'keeper' } : { kind: 'account', accountId },
    }
  })
}
