import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { OrganisationId, PersonId } from '../../../people/index.ts'

export type MemberId = Id<'PartnershipMember'>
export type GroupId = Id<'WorkingGroup'>

/** Somebody's place in the local partnership, or in one of its working groups, for a time. */
export type Member = MemberContent & {
  readonly id: MemberId
  readonly unitId: Id<'Unit'>
  readonly version: number
}

export type MemberContent = Term & {
  /** Null: the partnership itself. */
  readonly groupId: GroupId | null
  /** At least one of the two is there: an organisation, a person, or a person who stands for an organisation. */
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly role: MemberRole
  readonly note: string | null
}

/** Whole days, both included; an open end means that nobody knows it, or that it lasts. */
export type Term = { readonly from: LocalDate | null; readonly to: LocalDate | null }

/** *Krajský kontakt*: the region's person for the unit, with a term of office; the region's staff may be members beside. */
export const memberRoles = ['chair', 'coordinator', 'member', 'regional-contact', 'region-staff', 'guest'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Who belongs together: the same organisation and person at the same place. */
export function isSameMember(a: MemberContent, b: MemberContent): boolean {
  return a.groupId === b.groupId && a.organisationId === b.organisationId && a.personId === b.personId
}
