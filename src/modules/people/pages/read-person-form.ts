import { asId, isId } from '#kernel/ids.ts'
import type { Person } from '../domain/person.ts'
import type { PersonWords } from '../use-cases/save-person.ts'
import type { PersonValues } from './person-form.tsx'

/** What a form says about a person; the organisation by its name, the account only when its box is ticked. */
export function readPersonForm(form: FormData): PersonWords {
  const text = (name: string): string => String(form.get(name) ?? '')
  const accountId = text('accountId')
  return {
    name: text('name'),
    organisationId: null,
    organisation: text('organisation'),
    position: text('position'),
    email: text('email'),
    phone: text('phone'),
    note: text('note'),
    accountId: text('isAccount') === 'ano' && isId(accountId) ? asId(accountId) : null,
  }
}

/** What stands in the form of a person. */
export function personValues(person: Person, organisationName: string | null): PersonValues {
  const { id, version, name, position, email, phone, note, accountId } = person
  return {
    id,
    version: String(version),
    name,
    organisation: organisationName ?? '',
    position: position ?? '',
    email: email ?? '',
    phone: phone ?? '',
    note: note ?? '',
    accountId: accountId ?? '',
  }
}
