import type { OrganisationId } from './organisation.ts'
import type { Person } from './person.ts'
import { personKey } from './person-name.ts'

/** Somebody as a list or a paper names them. */
export type NamedPerson = { readonly name: string; readonly organisationId: OrganisationId | null }

/**
 * The person of the register whom a list means: of the same name and organisation; else of the same name without an
 * organisation in the register; else, when the list names no organisation, the only one of that name. Null: somebody new.
 */
export function samePerson({ name, organisationId }: NamedPerson, register: readonly Person[]): Person | null {
  const key = personKey(name)
  const namesakes = key === '' ? [] : register.filter((person) => personKey(person.name) === key)
  const exact = namesakes.find((person) => person.organisationId === organisationId)
  if (exact !== undefined) return exact
  if (organisationId !== null) return namesakes.find((person) => person.organisationId === null) ?? null
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null
}
