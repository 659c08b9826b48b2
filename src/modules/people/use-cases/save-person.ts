import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { accountsOfUnit, authorise } from '../../access/index.ts'
import { personRefusals } from '../domain/content-refusals.ts'
import type { OrganisationId } from '../domain/organisation.ts'
import type { Person, PersonContent, PersonId } from '../domain/person.ts'
import { sameContent, tidyPerson } from '../domain/tidy.ts'
import { findOrAddOrganisations } from '../store/find-or-add.ts'
import { requireUnmerged } from '../store/merges-store.ts'
import { organisationsByIds } from '../store/organisations-store.ts'
import { getPerson, insertPerson, updatePerson } from '../store/people-store.ts'

export type SavePerson = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one person. */
  readonly id: PersonId
  /** The version that the editor saw; 0 of a person who is not there yet. */
  readonly version: number
  readonly content: PersonWords
}

/** What a form says: the organisation by its identifier, or by a name that is looked up and added when it is new. */
export type PersonWords = PersonContent & { readonly organisation: string | null }

/** Adds a person to the register of a unit. */
export async function addPerson(deps: Deps, { unitId, id, content }: Omit<SavePerson, 'version'>): Promise<Person> {
  return deps.write('person.add', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const person: Person = { ...(await soundContent(tx, unitId, content)), id, unitId, version: 1 }
    if (await insertPerson(tx, person)) return person
    const known = await getPerson(tx, id)
    if (known.unitId !== unitId) throw new Refusal('record.not_found')
    if (sameContent(known, person)) return known
    throw new Refusal('record.changed')
  })
}

/** Corrects a person: another organisation, a contact, the account that is the same person. */
export async function changePerson(deps: Deps, { id, version, content }: Omit<SavePerson, 'unitId'>): Promise<Person> {
  return deps.write('person.change', async (tx) => {
    await requireUnmerged(tx, 'person', id)
    const known = await getPerson(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const changed: Person = { ...known, ...(await soundContent(tx, known.unitId, content)), version: version + 1 }
    if (sameContent(known, changed)) return known
    if (known.version !== version) throw new Refusal('record.changed')

    await updatePerson(tx, changed)
    return changed
  })
}

async function soundContent(tx: Transaction, unitId: Id<'Unit'>, words: PersonWords): Promise<PersonContent> {
  const content = tidyPerson(words)
  const [refusal] = personRefusals(content)
  if (refusal !== undefined) throw refusal
  await requireAccount(tx, unitId, content)
  return { ...content, organisationId: await organisationIn(tx, unitId, words) }
}

async function organisationIn(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { organisationId, organisation }: PersonWords,
): Promise<OrganisationId | null> {
  if (organisationId !== null) {
    const known = (await organisationsByIds(tx, [organisationId])).get(organisationId)
    if (known?.unitId !== unitId) throw new Refusal('person.organisation_unknown', {}, 'organisation')
    return known.id
  }
  const names = organisation === null || organisation.trim() === '' ? [] : [organisation]
  const [found] = await findOrAddOrganisations(tx, { unitId, names })
  return found?.id ?? null
}

/** Only an account with a role in the unit may be told apart there. */
async function requireAccount(tx: Transaction, unitId: Id<'Unit'>, { accountId }: PersonContent): Promise<void> {
  if (accountId === null) return
  const accounts = await accountsOfUnit(tx, unitId)
  if (!accounts.some(({ id }) => id === accountId)) throw new Refusal('person.account_unknown', {}, 'accountId')
}
