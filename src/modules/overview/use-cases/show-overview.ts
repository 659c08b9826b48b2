import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import { pragueDay } from '#platform/clock.ts'
import type { Deps } from '#platform/deps.ts'
import { latestChanges } from '#platform/history.ts'
import { permissionsAnywhere } from '../../access/index.ts'
import { type PlannedMeeting, plannedMeetings } from '../../partnership/index.ts'
import { pageOfUnits } from '../../territory/index.ts'
import { type DescribedChange, describeChange } from '../domain/describe-change.ts'
import { todosOf } from '../domain/todos.ts'
import { addTotals, type Totals } from './add-totals.ts'
import { presentTodo, type TodoView } from './present-todo.ts'
import { type UnitLine, unitLine } from './unit-line.ts'
import { unitsAtWork } from './units-at-work.ts'

/** The first screen of a person: everything about all units that he or she sees. */
export type Overview = {
  readonly today: LocalDate
  readonly totals: Totals
  readonly todos: readonly TodoView[]
  /** Of them all; the list shows the most urgent. */
  readonly todoCount: number
  readonly units: readonly UnitLine[]
  /** What may be begun from here; a person without the right sees where to look instead. */
  readonly may: { readonly upload: boolean; readonly recordMeeting: boolean; readonly invite: boolean }
  readonly nextMeeting: (PlannedMeeting & { readonly unitName: string }) | null
  readonly changes: readonly (DescribedChange & { readonly day: LocalDate; readonly unitName: string | null })[]
}

const shownTodos = 8
const shownChanges = 6

/** All units of the country fit in here several times over. */
const mostUnits = 500

/** How things stand across the units of the acting person, in the same number of queries whatever their number. */
export async function showOverview(deps: Deps, language: Language): Promise<Overview> {
  return deps.read(async (tx) => {
    const today = deps.today()
    const { units } = await pageOfUnits(tx, { pageSize: mostUnits })
    const atWork = await unitsAtWork(tx, units, today)
    const changes = await latestChanges(tx, shownChanges)
    const held = await permissionsAnywhere(tx, deps.actor)
    const meetings = await plannedMeetings(tx, { unitIds: units.map(({ id }) => id), from: today })
    const planned = meetings.find(({ state }) => state === 'planned')

    const todos = todosOf(atWork.flatMap(({ unit, ledger }) => (ledger?.rows ?? []).map((row) => ({ unit, row }))))
    const nameOf = (unitId: Id<'Unit'> | null) => units.find(({ id }) => id === unitId)?.name ?? null
    return {
      today,
      totals: addTotals(atWork.flatMap(({ ledger }) => ledger?.totals ?? [])),
      todos: todos.slice(0, shownTodos).map((todo) => presentTodo(todo, held, language)),
      todoCount: todos.length,
      may: {
        upload: held.has('document.upload'),
        recordMeeting: held.has('meeting.write'),
        invite: held.has('account.manage'),
      },
      units: atWork.map((one) => unitLine(one, language)),
      nextMeeting: planned === undefined ? null : { ...planned, unitName: nameOf(planned.unitId) ?? '' },
      changes: changes.map((change) => ({
        ...describeChange(change, language),
        day: pragueDay(change.at),
        unitName: nameOf(change.unitId),
      })),
    }
  })
}
