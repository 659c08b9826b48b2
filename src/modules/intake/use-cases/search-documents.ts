import type { Id } from '#kernel/ids.ts'
import { parseSearch, type SearchTerm } from '#kernel/search-query.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import { countByKind, type FoundDocument, findDocuments } from '../store/document-search-store.ts'

export type SearchDocuments = {
  /** Only the documents of this unit; otherwise of all units that the acting person sees. */
  readonly unitId?: Id<'Unit'> | undefined
  readonly kind?: DocumentKind | undefined
  /** As a person writes it: words in any form, with or without diacritics; phrases in quotes. */
  readonly text?: string | undefined
  readonly limit: number
  readonly offset: number
}

export type DocumentSearch = {
  readonly documents: readonly FoundDocument[]
  /** How many there are on all pages. */
  readonly total: number
  /** Of the found documents of any kind, how many there are of each. */
  readonly byKind: ReadonlyMap<DocumentKind | null, number>
  /** What was searched for. */
  readonly terms: readonly SearchTerm[]
  /** Something was written that cannot be searched for; nothing is found then. */
  readonly tooShort: boolean
}

/** Documents by their unit, kind and words of their text or name, the newest first. */
export async function searchDocuments(deps: Deps, asked: SearchDocuments): Promise<DocumentSearch> {
  return deps.read(async (tx) => {
    if (asked.unitId !== undefined) await authorise(tx, deps.actor, 'unit.read', asked.unitId)
    return searchDocumentsIn(tx, asked)
  })
}

/** The same for a unit about which the acting person has already been found to be allowed to know. */
export async function searchDocumentsIn(tx: Transaction, asked: SearchDocuments): Promise<DocumentSearch> {
  const { unitId, kind, text = '', limit, offset } = asked
  const { terms, problem } = parseSearch(text)
  const tooShort = problem !== null && problem !== 'nothing-written'
  if (tooShort) return { documents: [], total: 0, byKind: new Map(), terms, tooShort }

  const byKind = await countByKind(tx, { unitId, terms })
  const documents = await findDocuments(tx, { unitId, kind, terms }, { limit, offset })
  const total =
    kind === undefined ? [...byKind.values()].reduce((sum, count) => sum + count, 0) : (byKind.get(kind) ?? 0)
  return { documents, total, byKind, terms, tooShort }
}
