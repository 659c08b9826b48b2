import { cs } from './cs/index.ts'
import { en } from './en/index.ts'

/** Languages of the interface and of the papers. Czech is the first; English has the same shape, checked by the compiler. */
export type Language = 'cs' | 'en'
export type Messages = typeof cs

const catalogues: Readonly<Record<Language, Messages>> = { cs, en }

/**
 * The catalogue of one language. A message is a string, or a function of the values that it mentions.
 * @example messagesIn('cs').counting.kOfN(2, 4) // '2 ze 4'
 */
export function messagesIn(language: Language): Messages {
  return catalogues[language]
}

export const languages: readonly Language[] = ['cs', 'en']

export function isLanguage(text: unknown): text is Language {
  return text === 'cs' || text === 'en'
}
