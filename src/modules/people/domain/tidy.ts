import { foldSpaces } from '#kernel/folding.ts'
import type { Organisation, OrganisationContent } from './organisation.ts'
import type { Person, PersonContent } from './person.ts'

/** A person as kept: no stray white space, null instead of empty words, the e-mail in lower case. */
export function tidyPerson(content: PersonContent): PersonContent {
  const { organisationId, accountId } = content
  return {
    name: foldSpaces(content.name),
    organisationId,
    position: wordsOrNull(content.position),
    email: wordsOrNull(content.email)?.toLowerCase() ?? null,
    phone: wordsOrNull(content.phone),
    note: wordsOrNull(content.note),
    accountId,
  }
}

/** An organisation as kept; an IČO loses its spaces and gets back the zeros that spreadsheets take from its beginning. */
export function tidyOrganisation({ name, kind, ico, note }: OrganisationContent): OrganisationContent {
  const digits = wordsOrNull(ico)?.replace(/\s/g, '') ?? null
  return {
    name: foldSpaces(name),
    kind,
    ico: digits !== null && /^\d{6,7}$/.test(digits) ? digits.padStart(8, '0') : digits,
    note: wordsOrNull(note),
  }
}

function wordsOrNull(text: string | null): string | null {
  const folded = foldSpaces(text ?? '')
  return folded === '' ? null : folded
}

/** Whether both say the same, whatever their versions; a form that was sent twice changes nothing. */
export function sameContent(a: Person | Organisation, b: Person | Organisation): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(entry: Person | Organisation): readonly (readonly [string, unknown])[] {
  return Object.entries({ ...entry, version: 0 }).toSorted(([a], [b]) => a.localeCompare(b))
}
