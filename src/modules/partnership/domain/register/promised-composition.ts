import { type OrganisationId, organisationKey } from '../../../people/index.ts'
import type { Term } from './member.ts'
import type { NamedMember } from './named-member.ts'

/** An organisation that belongs to the local partnership, by the agreement, by the register, or by both. */
export type PromisedOrganisation = {
  /** Null: the register does not know it; it is recognised by its name. */
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly byAgreement: boolean
  readonly byRegister: boolean
  /** When it was to come; several when it left and came back. */
  readonly terms: readonly Term[]
}

/** What an agreement says about the composition, and since when until when it does. */
export type PromiseOfAgreement = Term & { readonly members: readonly { readonly name: string }[] }

/**
 * The promised composition: the members that the agreement lists (in its working groups too), and those that the register keeps
 * for the partnership itself. The register, once it knows an organisation, has the last word on its term. Guests are not promised.
 */
export function promisedComposition(
  agreement: PromiseOfAgreement | null,
  members: readonly NamedMember[],
): readonly PromisedOrganisation[] {
  const own = members.filter(({ groupId, role, actsFor }) => groupId === null && role !== 'guest' && actsFor !== null)
  const kept = [...Map.groupBy(own, ({ actsFor }) => actsFor)].map(([organisationId, terms]) => ({
    organisationId,
    name: terms[0]?.organisationName ?? '',
    byRegister: true,
    terms: terms.map(({ from, to }) => ({ from, to })),
  }))
  const listed = Map.groupBy(agreement?.members ?? [], ({ name }) => organisationKey(name))
  const keys = new Set(kept.map(({ name }) => organisationKey(name)))
  const term = agreement === null ? [] : [{ from: agreement.from, to: agreement.to }]
  return [
    ...kept.map((one) => ({ ...one, byAgreement: listed.has(organisationKey(one.name)) })),
    ...[...listed]
      .filter(([key]) => !keys.has(key))
      .map(([, [first]]) => ({
        organisationId: null,
        name: first?.name ?? '',
        byAgreement: true,
        byRegister: false,
        terms: term,
      })),
  ]
}
