import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { findDocument } from '../store/documents-store.ts'
import { findPage } from '../store/pages-store.ts'

/** The picture of one page; whoever may see the document may see its pages. */
export async function showPage(
  deps: Deps,
  documentId: Id<'Document'>,
  page: number,
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array }> {
  const found = await deps.read(async (tx) =>
    (await findDocument(tx, documentId)) === null ? null : await findPage(tx, documentId, page),
  )
  if (found === null) throw new Refusal('record.not_found')
  return { mediaType: found.mediaType, bytes: await deps.files.get(found.sha256) }
}
