import { fold } from '#kernel/folding.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { agreementsOf, currentAgreement } from '../../../agreements/index.ts'
import { organisationsOf, peopleOf } from '../../../people/index.ts'
import { type Proposal, proposalsOf } from '../../domain/register/agreement-proposals.ts'
import type { MemberRole } from '../../domain/register/member.ts'
import { nameMembers } from '../../domain/register/named-member.ts'
import { foundingOf, saveFounding } from '../../store/register/founding-store.ts'
import { groupsOf, insertGroup } from '../../store/register/groups-store.ts'
import { membersOf } from '../../store/register/members-store.ts'
import { type MemberWords, saveMemberIn } from './save-member.ts'

export type AgreementProposals = {
  readonly proposals: readonly Proposal[]
  /** The first day of the agreement, from which the memberships count; null when the agreement does not say. */
  readonly from: LocalDate | null
}

/** What the agreement that speaks for the unit says about the partnership, entry by entry, with what the register has already. */
export async function proposeFromAgreement(deps: Deps, unitId: Id<'Unit'>): Promise<AgreementProposals> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    return proposalsIn(tx, unitId, deps.today())
  })
}

export type FillFromAgreement = {
  readonly unitId: Id<'Unit'>
  /** The keys of the proposals that a person confirmed. */
  readonly keys: readonly string[]
}

/** Writes the confirmed entries into the register; those that it has already, or that the agreement does not say, are passed over. */
export async function fillFromAgreement(deps: Deps, { unitId, keys }: FillFromAgreement): Promise<readonly Proposal[]> {
  return deps.write('register.fill', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const { proposals, from } = await proposalsIn(tx, unitId, deps.today())
    const confirmed = proposals.filter(({ key, known }) => !known && keys.includes(key))
    for (const proposal of confirmed) await write(tx, unitId, proposal, from)
    return confirmed
  })
}

async function proposalsIn(tx: Transaction, unitId: Id<'Unit'>, today: LocalDate): Promise<AgreementProposals> {
  const agreement = currentAgreement(await agreementsOf(tx, unitId), today)?.current ?? null
  if (agreement === null) return { proposals: [], from: null }
  const from = agreement.validity?.from ?? null
  const groups = await groupsOf(tx, unitId)
  const known = { people: await peopleOf(tx, unitId), organisations: await organisationsOf(tx, unitId) }
  const members = nameMembers(await membersOf(tx, unitId), groups, known)
  const { founder } = await foundingOf(tx, unitId)
  return { proposals: proposalsOf(agreement.content, { founder, groups, members }, from), from }
}

async function write(tx: Transaction, unitId: Id<'Unit'>, proposal: Proposal, from: LocalDate | null): Promise<void> {
  switch (proposal.kind) {
    case 'founder': {
      const founding = await foundingOf(tx, unitId)
      return saveFounding(tx, { ...founding, founder: proposal.founder, version: founding.version + 1 })
    }
    case 'group':
      return addGroup(tx, unitId, proposal.name, from)
    case 'member': {
      if (proposal.group !== null) await addGroup(tx, unitId, proposal.group, from)
      return addMember(tx, unitId, { ...proposal, role: 'member', from })
    }
    case 'regional-contact':
      return addMember(tx, unitId, { ...proposal, role: 'regional-contact', from })
  }
  return proposal satisfies never
}

async function addGroup(tx: Transaction, unitId: Id<'Unit'>, name: string, from: LocalDate | null): Promise<void> {
  const known = (await groupsOf(tx, unitId)).some((group) => fold(group.name) === fold(name))
  if (!known) await insertGroup(tx, { id: newId(), unitId, name, from, to: null, version: 1 })
}

type Proposed = {
  readonly organisation: string | null
  readonly person?: string
  readonly group?: string | null
  readonly note?: string | null
  readonly role: MemberRole
  readonly from: LocalDate | null
}

async function addMember(tx: Transaction, unitId: Id<'Unit'>, proposed: Proposed): Promise<void> {
  const { organisation, person = null, group = null, note = null, role, from } = proposed
  const groups = await groupsOf(tx, unitId)
  const groupId = group === null ? null : (groups.find(({ name }) => fold(name) === fold(group))?.id ?? null)
  const who = { organisationId: null, organisation, personId: null, person }
  const content: MemberWords = { ...who, groupId, role, from, to: null, note }
  await saveMemberIn(tx, { unitId, id: newId(), version: 0, content })
}
