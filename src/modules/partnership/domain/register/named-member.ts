import type { LocalDate } from '#kernel/local-date.ts'
import type { Organisation, OrganisationId, Person } from '../../../people/index.ts'
import type { Member } from './member.ts'
import type { WorkingGroup } from './register.ts'
import { lastsOn } from './term.ts'

/** A membership with the names behind it, as screens and lists show it. */
export type NamedMember = Member & {
  readonly groupName: string | null
  /** The organisation of the membership, else the one that the register of people knows of the person. */
  readonly actsFor: OrganisationId | null
  readonly organisationName: string | null
  readonly personName: string | null
}

/** Puts names to memberships. */
export function nameMembers(
  members: readonly Member[],
  groups: readonly WorkingGroup[],
  known: {
    readonly people: readonly Person[]
    readonly organisations: readonly Organisation[]
  },
): readonly NamedMember[] {
  const people = new Map(known.people.map((person) => [person.id, person]))
  const organisations = new Map(known.organisations.map((organisation) => [organisation.id, organisation]))
  return members.map((member) => {
    const person = member.personId === null ? undefined : people.get(member.personId)
    const actsFor = member.organisationId ?? person?.organisationId ?? null
    return {
      ...member,
      groupName: groups.find(({ id }) => id === member.groupId)?.name ?? null,
      actsFor,
      organisationName: actsFor === null ? null : (organisations.get(actsFor)?.name ?? null),
      personName: person?.name ?? null,
    }
  })
}

/** Whether somebody belongs on a day; to a group only while the group itself lasts. */
export function belongsOn(member: Member, groups: readonly WorkingGroup[], day: LocalDate): boolean {
  return lastsOn(member, day) && groups.every((group) => group.id !== member.groupId || lastsOn(group, day))
}
