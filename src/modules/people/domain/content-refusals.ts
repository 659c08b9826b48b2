import { hasIcoChecksum } from '#kernel/ico.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { OrganisationContent } from './organisation.ts'
import type { PersonContent } from './person.ts'

/** Letters of one address of RFC 5321 that people really have; the server of the domain has the last word. */
const email = /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(\.[^\s@.]+)+$/

/** Everything for which a person cannot be saved, each at its field. */
export function personRefusals(content: PersonContent): readonly Refusal[] {
  return [
    ...(content.name === '' ? [new Refusal('person.name_missing', {}, 'name')] : []),
    ...(content.email !== null && !email.test(content.email)
      ? [new Refusal('person.email_impossible', { text: content.email }, 'email')]
      : []),
  ]
}

/** Everything for which an organisation cannot be saved, each at its field. */
export function organisationRefusals(content: OrganisationContent): readonly Refusal[] {
  return [
    ...(content.name === '' ? [new Refusal('organisation.name_missing', {}, 'name')] : []),
    ...(content.ico !== null && !hasIcoChecksum(content.ico)
      ? [new Refusal('organisation.ico_impossible', { text: content.ico }, 'ico')]
      : []),
  ]
}
