import { type Language, messagesIn } from '#messages/index.ts'
import { contactsIn } from './contacts-in-text.ts'
import { type KnownPerson, mentionsOf } from './names-in-text.ts'

/** What stood in the text, what stands there instead, and how many times. */
export type Replacement = { readonly found: string; readonly instead: string; readonly count: number }

declare const checked: unique symbol

/** Words that have been through `publicText`: no private person of whom we know is named in them. */
export type PublicWords = string & { readonly [checked]: true }

export type PublicText = { readonly text: PublicWords; readonly replacements: readonly Replacement[] }

/**
 * A text without private persons: officials keep their names (KPSV 2021+, domain section 7), everybody else known becomes his
 * or her organisation, or „účastník“; e-mails, telephone and birth numbers go. Names that nobody knows stay: a person is asked about
 * them (`doubtsIn`).
 *
 * @param vouched what a person has said may stay, word for word
 */
export function publicText(
  text: string,
  people: readonly KnownPerson[],
  language: Language,
  vouched: readonly string[] = [],
): PublicText {
  const { participant, leftOut } = messagesIn(language).minutes.publicWords
  const contacts = contactsIn(text).map(({ start, end, kind }) => ({ start, end, instead: leftOut[kind] }))
  const names = mentionsOf(people, text)
    .filter(({ person }) => !person.official)
    .map(({ start, end, person }) => ({ start, end, instead: person.organisation ?? participant }))
    .filter(({ start, end }) => contacts.every((contact) => end <= contact.start || start >= contact.end))
  const places = [...contacts, ...names]
    .filter(({ start, end }) => !vouched.includes(text.slice(start, end)))
    .toSorted((a, b) => a.start - b.start)

  let written = ''
  let from = 0
  const counts = new Map<string, Replacement>()
  for (const { start, end, instead } of places) {
    const found = text.slice(start, end)
    written += text.slice(from, start) + instead
    from = end
    const key = `${found}\n${instead}`
    counts.set(key, { found, instead, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return { text: asPublicWords(written + text.slice(from)), replacements: [...counts.values()] }
}

/** The only door to `PublicWords`. */
function asPublicWords(text: string): PublicWords {
  return text as PublicWords
}
