import { createContext, useContext } from 'react'
import { type Language, type Messages, messagesIn } from '#messages/index.ts'
import { typeset } from './typeset.ts'

/** Language of the page, given by the root from the request. Czech where there is none, as on a page of last resort. */
export const LanguageContext = createContext<Language>('cs')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

const catalogues: Readonly<Record<Language, Messages>> = { cs: typeset(messagesIn('cs')), en: messagesIn('en') }

/** The catalogue in the language of the page: `useMessages().shell.signOut`. */
export function useMessages(): Messages {
  return catalogues[useLanguage()]
}
