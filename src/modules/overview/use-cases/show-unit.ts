import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import type { AgreementContent, Phase, Status, TakenStep } from '../../agreements/index.ts'
import { type DescribedRow, describeLedger, statesByUrgency } from '../../obligations/index.ts'
import { unitById } from '../../territory/index.ts'
import { type SideStanding, standingOfSides } from '../domain/sides.ts'
import { todosOf } from '../domain/todos.ts'
import type { Totals } from './add-totals.ts'
import { presentTodo, type TodoView } from './present-todo.ts'
import { unitsAtWork } from './units-at-work.ts'

/** One unit at a glance. */
export type UnitAtAGlance = {
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string }
  readonly today: LocalDate
  /** Null when the unit has none. */
  readonly agreement: {
    readonly phase: Phase
    readonly status: Status
    readonly validity: Period | null
    readonly schedulePeriod: Period | null
    readonly steps: readonly TakenStep[]
    readonly people: AgreementContent['people']
    readonly themes: readonly string[]
  } | null
  /** Null until the assembly has approved the agreement. */
  readonly ledger: {
    readonly year: number | null
    readonly count: number
    readonly totals: Totals
    readonly rows: readonly BriefRow[]
    readonly sides: readonly SideStanding[]
  } | null
  readonly todos: readonly TodoView[]
  readonly todoCount: number
  readonly may: { readonly upload: boolean; readonly recordMeeting: boolean }
}

type BriefRow = Pick<DescribedRow, 'obligationId' | 'title' | 'state' | 'meter' | 'noun'>

const shownRows = 6
const shownTodos = 4

/** How one unit stands: the agreement, what to do, the most urgent obligations, both sides. */
export async function showUnit(deps: Deps, unitId: Id<'Unit'>, language: Language): Promise<UnitAtAGlance> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const held = await permissionsIn(tx, deps.actor, unitId)
    const unit = await unitById(tx, unitId)
    const today = deps.today()
    const [atWork] = await unitsAtWork(tx, [unit], today)

    const ledger = atWork?.ledger ?? null
    const current = atWork?.agreement?.current
    const todos = todosOf((ledger?.rows ?? []).map((row) => ({ unit, row })))
    return {
      unit: { id: unit.id, name: unit.name },
      today,
      agreement:
        current === undefined
          ? null
          : {
              phase: atWork?.standing?.phase ?? 'not-in-force',
              status: current.status,
              validity: current.validity,
              schedulePeriod: current.content.schedulePeriod,
              steps: current.steps,
              people: current.content.people,
              themes: current.content.themes.map(({ name }) => name),
            },
      ledger: ledger && {
        year: ledger.year,
        count: ledger.rows.length,
        totals: ledger.totals,
        rows: mostUrgent(describeLedger(ledger, language).groups.flatMap(({ rows }) => rows)),
        sides: standingOfSides(ledger.rows),
      },
      todos: todos.slice(0, shownTodos).map((todo) => presentTodo(todo, held, language)),
      todoCount: todos.length,
      may: { upload: held.has('document.upload'), recordMeeting: held.has('meeting.write') },
    }
  })
}

function mostUrgent(rows: readonly DescribedRow[]): readonly BriefRow[] {
  return rows
    .toSorted((a, b) => statesByUrgency.indexOf(a.state) - statesByUrgency.indexOf(b.state))
    .slice(0, shownRows)
    .map(({ obligationId, title, state, meter, noun }) => ({ obligationId, title, state, meter, noun }))
}
