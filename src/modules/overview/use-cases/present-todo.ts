import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Permission } from '../../access/index.ts'
import { explain, titleOf } from '../../obligations/index.ts'
import type { NextStep, Todo, TodoState } from '../domain/todos.ts'

/** One thing to do, in words. */
export type TodoView = {
  readonly unitId: Id<'Unit'>
  readonly unitName: string
  readonly obligationId: Id<'Obligation'>
  readonly title: string
  readonly state: TodoState
  readonly by: LocalDate
  /** Why it stands so and what is missing. */
  readonly why: string
  readonly nextStep: NextStep
}

export function presentTodo(
  { unit, row, state, by, nextStep }: Todo<{ readonly id: Id<'Unit'>; readonly name: string }>,
  held: ReadonlySet<Permission>,
  language: Language,
): TodoView {
  return {
    unitId: unit.id,
    unitName: unit.name,
    obligationId: row.obligation.id,
    title: titleOf(row.obligation, language, row.fulfilment.period),
    state,
    by,
    why: explain(row, language).text,
    nextStep: held.has(neededFor[nextStep]) ? nextStep : 'obligation',
  }
}

const neededFor: Readonly<Record<NextStep, Permission>> = {
  meeting: 'meeting.write',
  report: 'report.write',
  record: 'record.write',
  obligation: 'unit.read',
}
