import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { AgendaItem } from '../domain/agenda-item.ts'
import { isFor } from '../domain/holders.ts'
import { itemsOfUnits } from './items-of-units.ts'
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
  const items = await itemsOfUnits(
    tx,
    units.map(({ id }) => id),
    today,
  )
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return {
    units,
    items: items.flatMap((item) => {
      const unit = byId.get(item.unitId)
      return unit !== undefined && isFor(item.forWhom, accountId, unit.posts) ? [{ ...item, unit }] : []
    }),
  }
}
