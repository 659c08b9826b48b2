import { newId } from '#kernel/ids.ts'
import type { Organisation, Person } from '../../src/modules/people/index.ts'

const unitId = newId<'Unit'>()

/** Somebody of the register of one unit; say only what matters. */
export function aPersonOfRegister(details: Partial<Person> = {}): Person {
  const unknown = { organisationId: null, position: null, email: null, phone: null, note: null, accountId: null }
  return { id: newId(), unitId, version: 1, name: 'Jan Příklad', ...unknown, ...details }
}

/** An organisation of the register of one unit. */
export function anOrganisation(details: Partial<Organisation> = {}): Organisation {
  return { id: newId(), unitId, version: 1, name: 'Charita', kind: 'other', ico: null, note: null, ...details }
}
