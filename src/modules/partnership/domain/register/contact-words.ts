import { kindByName, nameWords } from '../../../people/index.ts'

/** A regional contact as a form writes it, „Mgr. Eva Modelová, krajský úřad, koordinátorka“, taken apart. */
export type ContactWords = {
  readonly person: string
  readonly organisation: string | null
  /** What remains: the position, an address. */
  readonly note: string | null
}

/** The name with its titles comes first; what says a region is the organisation, the rest stays as it was written. */
export function contactWords(text: string): ContactWords {
  const parts = text.split(',').map((part) => part.trim())
  const end = parts.findIndex((part, index) => index > 0 && nameWords(part).length > 0)
  const person = parts.slice(0, end === -1 ? parts.length : end).join(', ')
  const rest = end === -1 ? [] : parts.slice(end)
  const organisation = rest.find((part) => kindByName(part) === 'region') ?? null
  const note = rest.filter((part) => part !== organisation).join(', ')
  return { person, organisation, note: note === '' ? null : note }
}
