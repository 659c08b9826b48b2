import { messagesIn } from '#messages/index.ts'
import { isCzech } from './printable.ts'

/** „Strana 1 z 4“ in pieces, for formats that fill in the numbers themselves: text, or which number belongs there. */
export function pageLabel(language: string): readonly (string | { readonly number: 'page' | 'pages' })[] {
  const label = messagesIn(isCzech(language) ? 'cs' : 'en').documents.pageOf(marks.page, marks.pages)
  return label
    .split(/(\{page\}|\{pages\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === marks.page ? { number: 'page' } : piece === marks.pages ? { number: 'pages' } : piece))
}

const marks = { page: '{page}', pages: '{pages}' } as const
