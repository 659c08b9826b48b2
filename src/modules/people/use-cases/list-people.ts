import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import { withoutContact } from '../domain/contact.ts'
import { type Duplicate, duplicateOrganisations, duplicatePeople, withoutDismissed } from '../domain/duplicates.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Person } from '../domain/person.ts'
import { notDuplicatesOf } from '../store/not-duplicates-store.ts'
import { organisationsOf } from '../store/organisations-store.ts'
import { peopleOf } from '../store/people-store.ts'

export type ListPeople = {
  readonly unitId: Id<'Unit'>
  /** Words of a name, an organisation or a position, in any order, with or without diacritics. */
  readonly text?: string | undefined
}

export type ListedPerson = Person & { readonly organisationName: string | null }
export type ListedOrganisation = Organisation & { readonly people: number }

export type PeopleList = {
  readonly people: readonly ListedPerson[]
  readonly organisations: readonly ListedOrganisation[]
  /** Of the whole register, whatever was searched for. */
  readonly total: { readonly people: number; readonly organisations: number }
  readonly duplicates: {
    readonly people: readonly Duplicate<ListedPerson>[]
    readonly organisations: readonly Duplicate<ListedOrganisation>[]
  }
  readonly mayWrite: boolean
}

/** The register of a unit, searched, with the entries that are likely the same and nobody said they are not. */
export async function listPeople(deps: Deps, { unitId, text = '' }: ListPeople): Promise<PeopleList> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const held = await permissionsIn(tx, deps.actor, unitId)
    const own = await organisationsOf(tx, unitId)
    const names = new Map(own.map(({ id, name }) => [id, name]))
    const people = (await peopleOf(tx, unitId)).map((person) => ({
      ...(held.has('record.write') ? person : withoutContact(person)),
      organisationName: person.organisationId === null ? null : (names.get(person.organisationId) ?? null),
    }))
    const organisations = own.map((organisation) => ({
      ...organisation,
      people: people.filter(({ organisationId }) => organisationId === organisation.id).length,
    }))

    const dismissed = await notDuplicatesOf(tx, unitId)
    const words = fold(text).split(' ')
    const says = (...parts: readonly (string | null)[]): boolean => {
      const said = fold(parts.filter((part) => part !== null).join(' '))
      return words.every((word) => said.includes(word))
    }
    return {
      people: people.filter(({ name, organisationName, position, email }) =>
        says(name, organisationName, position, email),
      ),
      organisations: organisations.filter(({ name, ico }) => says(name, ico)),
      total: { people: people.length, organisations: organisations.length },
      duplicates: {
        people: withoutDismissed(duplicatePeople(people), dismissed),
        organisations: withoutDismissed(duplicateOrganisations(organisations), dismissed),
      },
      mayWrite: held.has('meeting.write'),
    }
  })
}
