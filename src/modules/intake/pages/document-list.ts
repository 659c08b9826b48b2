import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import { pragueDay } from '#platform/clock.ts'
import { type DocumentKind, documentKinds } from '../../agreements/index.ts'
import { type PresentedFound, presentFoundDocument } from '../present-found.ts'
import type { DocumentSearch } from '../use-cases/search-documents.ts'

/** What the address of a list of documents asks for: `?hledat=plán&druh=minutes&strana=2`. */
export type AskedDocuments = {
  readonly text: string
  readonly kind: DocumentKind | undefined
  /** From 1. */
  readonly page: number
}

export type ListedDocument = PresentedFound & { readonly uploadedOn: LocalDate }

/** A list of documents as the screen shows it. */
export type DocumentList = AskedDocuments & {
  readonly documents: readonly ListedDocument[]
  readonly total: number
  readonly pageSize: number
  readonly tooShort: boolean
  /** Kinds of the found documents in their usual order, and how many have none yet. */
  readonly kinds: readonly { readonly kind: DocumentKind; readonly count: number }[]
  readonly withoutKind: number
}

const documentsPerPage = 25
const longestText = 500
const lastPage = 10_000

/** Anything senseless in the address is as if it were not there. */
export function askedDocuments(url: string): AskedDocuments {
  const parameters = new URL(url).searchParams
  const page = Number(parameters.get('strana') ?? '1')
  return {
    text: (parameters.get('hledat') ?? '').slice(0, longestText),
    kind: documentKinds.find((kind) => kind === parameters.get('druh')),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** The same as the use case takes it. */
export function searchOf({ text, kind, page }: AskedDocuments) {
  return { text, kind, limit: documentsPerPage, offset: (page - 1) * documentsPerPage }
}

export function documentList(asked: AskedDocuments, found: DocumentSearch, language: Language): DocumentList {
  return {
    ...asked,
    documents: found.documents.map((one) => ({
      ...presentFoundDocument(one, found.terms, language),
      uploadedOn: pragueDay(one.document.createdAt),
    })),
    total: found.total,
    pageSize: documentsPerPage,
    tooShort: found.tooShort,
    kinds: documentKinds.flatMap((kind) => {
      const count = found.byKind.get(kind) ?? 0
      return count === 0 && kind !== asked.kind ? [] : [{ kind, count }]
    }),
    withoutKind: found.byKind.get(null) ?? 0,
  }
}
