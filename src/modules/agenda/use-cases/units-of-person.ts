import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { can, postsInUnits, type UnitPost } from '../../access/index.ts'
import { pageOfUnits } from '../../territory/index.ts'
import type { MayDo } from '../domain/next-step.ts'

/** A unit in which a person has something to do, with everybody's posts in it. */
export type UnitOfPerson = {
  readonly id: Id<'Unit'>
  readonly name: string
  readonly posts: readonly UnitPost[]
  readonly may: MayDo
}

/** All units of the country fit in here. */
const mostUnits = 8_000

/** The units in which a person has a role in the cooperation, in Czech order; whoever only looks after accounts has none. */
export async function unitsOfPerson(tx: Transaction, accountId: Id<'Account'>): Promise<readonly UnitOfPerson[]> {
  const { units } = await pageOfUnits(tx, { pageSize: mostUnits })
  const posts = await postsInUnits(
    tx,
    units.map(({ id }) => id),
  )
  const byUnit = Map.groupBy(posts, ({ unitId }) => unitId)
  return units.flatMap(({ id, name }) => {
    const held = byUnit.get(id) ?? []
    const own = held.filter((post) => post.accountId === accountId)
    return own.some(({ role }) => role !== 'administrator') ? [{ id, name, posts: held, may: mayDo(own) }] : []
  })
}

/** What roles held together allow; from the same table that guards the use cases. */
export function mayDo(own: readonly Pick<UnitPost, 'role'>[]): MayDo {
  const may = (permission: Parameters<typeof can>[1]): boolean => own.some(({ role }) => can(role, permission))
  return {
    meeting: may('meeting.write'),
    record: may('record.write'),
    report: may('report.write'),
    wordOf: [
      ...(may('credit.confirm-unit') ? (['unit'] as const) : []),
      ...(may('credit.confirm-agency') ? (['agency'] as const) : []),
    ],
  }
}
