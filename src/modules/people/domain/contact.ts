import type { Person } from './person.ts'

/** The same person for those who only read the unit: who it is and whom he or she acts for, not how to reach them. */
export function withoutContact<One extends Person>(person: One): One {
  return { ...person, email: null, phone: null, note: null, accountId: null }
}
