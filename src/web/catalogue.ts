import { type Language, type Messages, messagesIn } from '#messages/index.ts'
import { typeset } from './typeset.ts'

const prepared: Partial<Record<Language, Messages>> = {}

/**
 * The catalogue of a language, ready for the screen. The server has all; a browser has the one that it prepared, and shows
 * that one even on an error page that does not know its language.
 */
export function catalogueOf(language: Language): Messages {
  if (import.meta.env.SSR) prepared[language] ??= inLanguage(language, messagesIn(language))
  const catalogue = prepared[language] ?? Object.values(prepared)[0]
  if (!catalogue) throw new Error(`The catalogue of ${language} is not prepared.`)
  return catalogue
}

/** Fetches the one language of the page before the browser takes it over; changing it loads the page anew. */
export async function prepareCatalogue(language: Language): Promise<void> {
  prepared[language] = inLanguage(
    language,
    language === 'en' ? (await import('#messages/en/index.ts')).en : (await import('#messages/cs/index.ts')).cs,
  )
}

function inLanguage(language: Language, catalogue: Messages): Messages {
  return language === 'cs' ? typeset(catalogue) : catalogue
}
