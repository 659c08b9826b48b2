import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { AgendaItem } from '../domain/agenda-item.ts'
import { isFor } from '../domain/holders.ts'
import { itemsOfUnits, tasksOfUnits } from './items-of-units.ts'
import { type UnitOfPerson, unitsOfPerson } from './units-of-person.ts'

export type AgendaOfPerson = {
  readonly units: readonly UnitOfPerson[]
  readonly items: readonly (AgendaItem & { readonly unit: UnitOfPerson })[]
}

/** What concerns one person in all units, as far as the acting person sees them. */
export async function agendaOfPerson(
  tx: Transaction,
  accountId: Id<'Account'>,
  today: LocalDate,
): Promise<AgendaOfPerson> {
  const units = await unitsOfPerson(tx, accountId)
  // Whoever only reads in a unit has nothing to do there but what he or she took on.
  const working = units.filter(({ posts }) => worksIn(posts, accountId))
  const reading = units.filter((unit) => !working.includes(unit))
  const items = [...(await itemsOfUnits(tx, idsOf(working), today)), ...(await tasksOfUnits(tx, idsOf(reading)))]
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return {
    units,
    items: items.flatMap((item) => {
      const unit = byId.get(item.unitId)
      return unit !== undefined && isFor(item.forWhom, accountId, unit.posts) ? [{ ...item, unit }] : []
    }),
  }
}

function worksIn(posts: UnitOfPerson['posts'], accountId: Id<'Account'>): boolean {
  return posts.some((post) => post.accountId === accountId && post.role !== 'reader' && post.role !== 'administrator')
}

function idsOf(units: readonly UnitOfPerson[]): readonly Id<'Unit'>[] {
  return units.map(({ id }) => id)
}
