import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import {
  findOrAddOrganisations,
  findOrAddPerson,
  type OrganisationId,
  organisationsByIds,
  type PersonId,
  peopleByIds,
} from '../../../people/index.ts'
import type { Member, MemberContent, MemberId } from '../../domain/register/member.ts'
import { memberRefusals, requireNone } from '../../domain/register/register-refusals.ts'
import { groupsOf } from '../../store/register/groups-store.ts'
import { lockRegister } from '../../store/register/lock-register.ts'
import { deleteMember, insertMember, membersOf, updateMember } from '../../store/register/members-store.ts'

export type SaveMember = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one membership. */
  readonly id: MemberId
  /** The version that the editor saw; 0 of a new one. */
  readonly version: number
  readonly content: MemberWords
}

/** A membership as a form says it: who by identifier, or by a name that is looked up in the register and added when new. */
export type MemberWords = MemberContent & { readonly organisation: string | null; readonly person: string | null }

/** Takes somebody into the partnership or a working group, ends a membership, or corrects it. */
export async function saveMember(deps: Deps, { unitId, id, version, content }: SaveMember): Promise<Member> {
  return deps.write(version === 0 ? 'member.add' : 'member.change', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    return saveMemberIn(tx, { unitId, id, version, content })
  })
}

/** The same within a change that is already allowed. */
export async function saveMemberIn(tx: Transaction, { unitId, id, version, content }: SaveMember): Promise<Member> {
  await lockRegister(tx, unitId)
  const members = await membersOf(tx, unitId)
  const known = members.find((member) => member.id === id)
  const changed: Member = { ...(await contentIn(tx, unitId, content)), id, unitId, version: version + 1 }
  if (known !== undefined && isSame(known, changed)) return known
  const group = (await groupsOf(tx, unitId)).find((one) => one.id === changed.groupId) ?? null
  if (changed.groupId !== null && group === null) throw new Refusal('member.group_unknown', {}, 'groupId')
  requireNone(
    memberRefusals(
      changed,
      members.filter((member) => member.id !== id),
      group,
    ),
  )
  if ((known?.version ?? 0) !== version) throw new Refusal(known === undefined ? 'record.not_found' : 'record.changed')

  if (version > 0) await updateMember(tx, changed)
  else if (!(await insertMember(tx, changed))) throw new Refusal('record.not_found')
  return changed
}

export type RemoveMember = Pick<SaveMember, 'unitId' | 'id' | 'version'>

/** Removes a membership that was written by mistake; one that has ended gets its last day instead. */
export async function removeMember(deps: Deps, { unitId, id, version }: RemoveMember): Promise<void> {
  await deps.write('member.remove', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const known = (await membersOf(tx, unitId)).find((member) => member.id === id)
    if (known === undefined) throw new Refusal('record.not_found')
    if (known.version !== version) throw new Refusal('record.changed')
    await deleteMember(tx, known)
  })
}

async function contentIn(tx: Transaction, unitId: Id<'Unit'>, words: MemberWords): Promise<MemberContent> {
  const { groupId, role, from, to } = words
  const [organisation, person, note] = [words.organisation, words.person, words.note].map((text) =>
    foldSpaces(text ?? ''),
  )
  const organisationId = await organisationIn(tx, unitId, words.organisationId, organisation ?? '')
  const personId = await personIn(tx, unitId, words.personId, {
    name: person ?? '',
    organisation: organisation || null,
  })
  return { groupId, organisationId, personId, role, from, to, note: note || null }
}

async function organisationIn(
  tx: Transaction,
  unitId: Id<'Unit'>,
  id: OrganisationId | null,
  name: string,
): Promise<OrganisationId | null> {
  if (id !== null) {
    const known = (await organisationsByIds(tx, [id])).get(id)
    if (known?.unitId !== unitId) throw new Refusal('member.unknown', {}, 'organisation')
    return known.id
  }
  const [found] = name === '' ? [] : await findOrAddOrganisations(tx, { unitId, names: [name] })
  return found?.id ?? null
}

async function personIn(
  tx: Transaction,
  unitId: Id<'Unit'>,
  id: PersonId | null,
  listed: { readonly name: string; readonly organisation: string | null },
): Promise<PersonId | null> {
  if (id !== null) {
    const known = (await peopleByIds(tx, [id])).get(id)
    if (known?.unitId !== unitId) throw new Refusal('member.unknown', {}, 'person')
    return known.id
  }
  return listed.name === '' ? null : (await findOrAddPerson(tx, { unitId, ...listed })).id
}

function isSame(a: Member, b: Member): boolean {
  return (
    a.groupId === b.groupId &&
    a.organisationId === b.organisationId &&
    a.personId === b.personId &&
    a.role === b.role &&
    a.from === b.from &&
    a.to === b.to &&
    a.note === b.note
  )
}
