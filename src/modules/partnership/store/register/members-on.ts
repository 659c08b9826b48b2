import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { organisationsOf, peopleOf } from '../../../people/index.ts'
import { belongsOn, type NamedMember, nameMembers } from '../../domain/register/named-member.ts'
import { groupsOf } from './groups-store.ts'
import { membersOf } from './members-store.ts'

/** Who belongs to the local partnership and its working groups on a day; of a group only while the group itself lasts. */
export async function membersOn(tx: Transaction, unitId: Id<'Unit'>, day: LocalDate): Promise<readonly NamedMember[]> {
  const groups = await groupsOf(tx, unitId)
  const lasting = (await membersOf(tx, unitId)).filter((member) => belongsOn(member, groups, day))
  if (lasting.length === 0) return []
  const known = { people: await peopleOf(tx, unitId), organisations: await organisationsOf(tx, unitId) }
  return nameMembers(lasting, groups, known)
}
