import { organisationKey, personKey } from '../../../people/index.ts'
import type { Attendant } from '../meeting.ts'

/** Who came, in his or her own words. */
export type ArrivedPerson = { readonly name: string; readonly organisation: string | null }

/**
 * The position on the list of somebody who wrote himself or herself in: by the name without titles and diacritics; of namesakes the
 * one of the same organisation. Null: nobody expected, the manager decides.
 */
export function matchArrival({ name, organisation }: ArrivedPerson, attendance: readonly Attendant[]): number | null {
  const key = personKey(name)
  if (key === '') return null
  const namesakes = attendance.flatMap((line, index) => (personKey(line.name) === key ? [index] : []))
  if (namesakes.length === 1) return namesakes[0] ?? null
  const own = namesakes.filter((index) => sameOrganisation(attendance[index]?.organisation ?? null, organisation))
  return own.length === 1 ? (own[0] ?? null) : null
}

/** The line that expects somebody of the organisation without a name („zástupce“), for a guest who is confirmed. */
export function sameOrganisation(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && organisationKey(a) === organisationKey(b)
}
