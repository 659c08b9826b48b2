import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocuments } from '../store/document-search-store.ts'
import { unfinishedDocuments } from '../store/documents-store.ts'

/** One page of the documents of a unit, the newest first. */
export async function listDocuments(
  deps: Deps,
  unitId: Id<'Unit'>,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly StoredDocument[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    return (await findDocuments(tx, { unitId }, page)).map(({ document }) => document)
  })
}

/** What the acting person brought and has not finished. */
export async function listUnfinished(deps: Deps): Promise<readonly StoredDocument[]> {
  const { actor } = deps
  return actor.kind === 'account' ? deps.read((tx) => unfinishedDocuments(tx, actor.accountId)) : []
}
