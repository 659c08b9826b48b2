import type { Deps } from '#platform/deps.ts'
import { type AccountOfUnit, accountsOfUnit, permissionsIn } from '../../access/index.ts'
import { withoutContact } from '../domain/contact.ts'
import type { Person, PersonId } from '../domain/person.ts'
import { mergedInto } from '../store/merges-store.ts'
import { organisationsOf } from '../store/organisations-store.ts'
import { getPerson, peopleOf, personById } from '../store/people-store.ts'

/** An entry of the register as a link shows it. */
export type Entry<Id> = { readonly id: Id; readonly name: string }

export type PersonView = {
  readonly person: Person
  readonly organisationName: string | null
  /** The person whom this one means since they were merged; null when he or she stands for himself or herself. */
  readonly meant: Entry<PersonId> | null
  /** Those who were merged into this person. */
  readonly merged: readonly Entry<PersonId>[]
  /** With whom he or she could be merged: the others of the unit. */
  readonly others: readonly Person[]
  /** The account that is the same person. */
  readonly account: AccountOfUnit | null
  /** An account with the person's e-mail that is nobody of the register yet. */
  readonly offered: AccountOfUnit | null
  readonly organisations: readonly string[]
  readonly mayWrite: boolean
}

/** One person of the register, with the account and the other entries that may be the same. */
export async function lookUpPerson(deps: Deps, id: PersonId): Promise<PersonView> {
  return deps.read(async (tx) => {
    const own = await getPerson(tx, id)
    const held = await permissionsIn(tx, deps.actor, own.unitId)
    const meant = await personById(tx, id)
    const people = await peopleOf(tx, own.unitId)
    const organisations = await organisationsOf(tx, own.unitId)
    // The register says which organisation a merged one means today.
    const person = people.find((one) => one.id === id) ?? own
    const mayWrite = held.has('meeting.write')
    const accounts = mayWrite ? await accountsOfUnit(tx, own.unitId) : []
    const known = new Set(people.map(({ accountId }) => accountId))
    return {
      person: held.has('record.write') ? person : withoutContact(person),
      organisationName: organisations.find((one) => one.id === person.organisationId)?.name ?? null,
      meant: meant.id === id ? null : { id: meant.id, name: meant.name },
      merged: await mergedInto(tx, 'person', id),
      others: mayWrite ? people.filter((one) => one.id !== id) : [],
      account: accounts.find((account) => account.id === person.accountId) ?? null,
      offered:
        person.accountId === null
          ? (accounts.find((account) => account.email === person.email && !known.has(account.id)) ?? null)
          : null,
      organisations: organisations.map(({ name }) => name),
      mayWrite,
    }
  })
}
