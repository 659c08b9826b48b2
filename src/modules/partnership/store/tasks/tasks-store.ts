import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { MeetingTask, TaskId } from '../../domain/tasks/meeting-task.ts'
import type { TaskTables } from './task-tables.ts'

/**
 * Tasks of the units that nobody has finished, those due first at the beginning.
 * @example const tasks = await deps.read((tx) => openTasks(tx, { unitIds: [unitId] }))
 */
export async function openTasks(
  tx: Transaction,
  { unitIds }: { readonly unitIds: readonly Id<'Unit'>[] },
): Promise<readonly MeetingTask[]> {
  if (unitIds.length === 0) return []
  const rows = await tasksWithOwners(tx)
    .where('task.unit_id', 'in', unitIds)
    .where('task.done_on', 'is', null)
    .orderBy('task.due_on', (order) => order.asc().nullsLast())
    .orderBy('task.id')
    .execute()
  return rows.map(taskOf)
}

/** Finished tasks of a unit, the last finished first. */
export async function doneTasks(tx: Transaction, unitId: Id<'Unit'>, limit: number): Promise<readonly MeetingTask[]> {
  const rows = await tasksWithOwners(tx)
    .where('task.unit_id', '=', unitId)
    .where('task.done_on', 'is not', null)
    .orderBy('task.done_on', 'desc')
    .orderBy('task.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(taskOf)
}

/** All tasks given at a meeting, as they were given. */
export async function tasksOfMeeting(tx: Transaction, meetingId: MeetingId): Promise<readonly MeetingTask[]> {
  const rows = await tasksWithOwners(tx).where('task.meeting_id', '=', meetingId).orderBy('task.id').execute()
  return rows.map(taskOf)
}

export async function findTask(tx: Transaction, id: TaskId): Promise<MeetingTask | null> {
  const row = await tasksWithOwners(tx).where('task.id', '=', id).executeTakeFirst()
  return row === undefined ? null : taskOf(row)
}

export async function getTask(tx: Transaction, id: TaskId): Promise<MeetingTask> {
  const task = await findTask(tx, id)
  if (task === null) throw new Refusal('record.not_found')
  return task
}

/** Saves a task that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertTask(tx: Transaction, task: MeetingTask): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('task')
    .values({
      id: task.id,
      unit_id: task.unitId,
      meeting_id: task.meetingId,
      version: task.version,
      ...columnsOf(task),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateTask(tx: Transaction, task: MeetingTask): Promise<void> {
  requireOneChanged(
    await tables(tx)
      .updateTable('task')
      .set({ version: task.version, ...columnsOf(task) })
      .where('id', '=', task.id)
      .where('version', '=', task.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteTask(tx: Transaction, id: TaskId, version: number): Promise<void> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('task')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 1n) throw new Refusal('record.changed')
}

function tables(tx: Transaction) {
  return tx.withTables<TaskTables>()
}

/** The owner goes by the present name; a person found to be another one's duplicate by that one's. */
export function tasksWithOwners(tx: Transaction) {
  return tables(tx)
    .selectFrom('task')
    .leftJoin('person as owner', (join) => join.on(sql<boolean>`owner.id = person_meant(task.owner_person_id)`))
    .selectAll('task')
    .select(['owner.id as person_id', 'owner.name as person_name'])
}

function columnsOf({ words, ownerPersonId, ownerName, dueOn, doneOn, outcome }: MeetingTask) {
  return {
    words,
    owner_person_id: ownerPersonId,
    // The register knows the name of its own people better.
    owner_name: ownerPersonId === null ? ownerName : null,
    due_on: dueOn,
    done_on: doneOn,
    outcome,
  }
}

type TaskRow = Selectable<TaskTables['task']> & {
  readonly person_id: string | null
  readonly person_name: string | null
}

export function taskOf(row: TaskRow): MeetingTask {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    meetingId: row.meeting_id === null ? null : asId(row.meeting_id),
    words: row.words,
    ownerPersonId: row.person_id === null ? null : asId(row.person_id),
    ownerName: row.person_name ?? row.owner_name,
    dueOn: row.due_on,
    doneOn: row.done_on,
    outcome: row.outcome,
    version: row.version,
  }
}
