import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, postsInUnits } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import { type DescribedItem, describeItem } from '../domain/describe-item.ts'
import { urgencies } from '../domain/urgency.ts'
import { requireAccount } from './acting-account.ts'
import { agendaOfPerson } from './agenda-of-person.ts'
import { itemsOfUnits } from './items-of-units.ts'
import { mayDo } from './units-of-person.ts'

export type Agenda = {
  readonly today: LocalDate
  /** The most pressing first. */
  readonly items: readonly DescribedItem[]
  /** The units that can be chosen from; of one unit's agenda just that one. */
  readonly units: readonly { readonly id: Id<'Unit'>; readonly name: string }[]
}

export type ShowAgenda = {
  /** Only of this unit. */
  readonly unitId?: Id<'Unit'> | undefined
  readonly language: Language
}

/** What waits for the acting person, over all units. */
export async function showAgenda(deps: Deps, { unitId, language }: ShowAgenda): Promise<Agenda> {
  const accountId = requireAccount(deps)
  return deps.read(async (tx) => {
    const today = deps.today()
    const { units, items } = await agendaOfPerson(tx, accountId, today)
    const shown = items.filter((item) => unitId === undefined || item.unitId === unitId)
    return {
      today,
      items: inOrder(
        shown.map(({ unit, ...item }) => describeItem(item, { unitName: unit.name, may: unit.may, today, language })),
      ),
      units: units.map(({ id, name }) => ({ id, name })),
    }
  })
}

/** What waits for anybody in one unit, whoever looks. */
export async function showUnitAgenda(
  deps: Deps,
  { unitId, language }: ShowAgenda & { readonly unitId: Id<'Unit'> },
): Promise<Agenda> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const today = deps.today()
    const { id, name } = await unitById(tx, unitId)
    const posts = await postsInUnits(tx, [id])
    const own = posts.filter(({ accountId }) => deps.actor.kind === 'account' && accountId === deps.actor.accountId)
    const items = await itemsOfUnits(tx, [id], today)
    const setting = { unitName: name, may: mayDo(own), today, language }
    return { today, items: inOrder(items.map((item) => describeItem(item, setting))), units: [{ id, name }] }
  })
}

/** By parts of the agenda, then by the day; what waits without one by how long. */
function inOrder(items: readonly DescribedItem[]): readonly DescribedItem[] {
  const day = ({ by, since }: DescribedItem): string => by ?? since ?? '9999'
  return items.toSorted(
    (a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || day(a).localeCompare(day(b)),
  )
}
