import { createContext, useContext } from 'react'
import type { Language, Messages } from '#messages/index.ts'
import { catalogueOf } from './catalogue.ts'

/** Language of the page, given by the root from the request. Czech where there is none, as on a page of last resort. */
export const LanguageContext = createContext<Language>('cs')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The catalogue in the language of the page: `useMessages().shell.signOut`. */
export function useMessages(): Messages {
  return catalogueOf(useLanguage())
}
