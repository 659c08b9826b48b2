import { type Language, messagesIn } from '#messages/index.ts'
import type { NamedGrant } from './store/grants-store.ts'

/**
 * What the header shows about a person: the first role with its place, and whether they manage the installation.
 *
 * @example describeGrants(grants, 'cs') // { position: 'pověřený zástupce, Horní Lhota', administrator: false }
 */
export function describeGrants(
  grants: readonly NamedGrant[],
  language: Language,
): { readonly position: string; readonly administrator: boolean } {
  const [first] = grants
  return {
    position: first === undefined ? messagesIn(language).access.noRole : describeGrant(first, language),
    administrator: grants.some(({ role }) => role === 'administrator'),
  }
}

/** One role with its place in words. */
export function describeGrant({ role, place }: NamedGrant, language: Language): string {
  const { access } = messagesIn(language)
  return access.position(access.roles[role], place ?? access.everywhere)
}
