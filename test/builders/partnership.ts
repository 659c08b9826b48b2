import { newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { NamedMember } from '../../src/modules/partnership/index.ts'

const unitId = newId<'Unit'>()

type MemberDetails = Partial<Omit<NamedMember, 'from' | 'to'>> & { readonly from?: string; readonly to?: string }

/** A member of the partnership itself, of no organisation and no person unless said. */
export function aMember({ from, to, ...details }: MemberDetails = {}): NamedMember {
  const nobody = { organisationId: null, personId: null, actsFor: null, organisationName: null, personName: null }
  const ofPartnership = { groupId: null, groupName: null, role: 'member', note: null } as const
  return { id: newId(), unitId, version: 1, ...nobody, ...ofPartnership, from: day(from), to: day(to), ...details }
}

/** An organisation in the partnership. */
export function anOrganisationMember(name: string, details: MemberDetails = {}): NamedMember {
  const organisationId = newId<'Organisation'>()
  return aMember({ organisationId, actsFor: organisationId, organisationName: name, ...details })
}

/** A day, or an open end. */
export function day(text: string | undefined): LocalDate | null {
  return text === undefined ? null : localDate(text)
}
