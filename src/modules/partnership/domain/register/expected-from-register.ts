import type { MeetingKind } from '../../../obligations/index.ts'
import type { OrganisationId, PersonId } from '../../../people/index.ts'
import type { NamedMember } from './named-member.ts'

/** Somebody whom the register expects at a meeting. */
export type ExpectedMember = {
  /** Null: an organisation whose person nobody knows. */
  readonly name: string | null
  readonly personId: PersonId | null
  readonly organisation: string | null
  readonly organisationId: OrganisationId | null
}

/**
 * Whom the register expects: at a meeting of the local partnership its members with the regional contact, at a meeting of a
 * working group the members of that group (all groups when the meeting names none), at others nobody. Each once: an
 * organisation without a person gives way to its people.
 *
 * @param members those of the day of the meeting, from `membersOn`
 * @param group the id of the meeting's working group
 */
export function expectedFromRegister(
  members: readonly NamedMember[],
  kind: MeetingKind,
  group: string | null = null,
): readonly ExpectedMember[] {
  const invited = members.filter(({ groupId, role }) => role !== 'guest' && belongsTo(groupId, kind, group))
  const people = new Map(
    invited.filter(({ personId }) => personId !== null).map((one) => [one.personId, expected(one)]),
  )
  const represented = new Set([...people.values()].map(({ organisationId }) => organisationId))
  const organisations = new Map(
    invited
      .filter(({ personId, actsFor }) => personId === null && !represented.has(actsFor))
      .map((one) => [one.actsFor, expected(one)]),
  )
  return [...people.values(), ...organisations.values()]
}

function belongsTo(groupId: string | null, kind: MeetingKind, group: string | null): boolean {
  if (kind === 'local-partnership') return groupId === null
  return kind === 'working-group' && groupId !== null && (group === null || group === groupId)
}

function expected({ personId, personName, actsFor, organisationName }: NamedMember): ExpectedMember {
  return { name: personName, personId, organisation: organisationName, organisationId: actsFor }
}
