import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument } from '../store/documents-store.ts'

/** The original file as it was brought; whoever may see the document may have it. */
export async function downloadDocument(
  deps: Deps,
  documentId: Id<'Document'>,
): Promise<{ readonly document: StoredDocument; readonly bytes: Uint8Array }> {
  const document = await deps.read((tx) => findDocument(tx, documentId))
  if (document === null) throw new Refusal('record.not_found')
  return { document, bytes: await deps.files.get(document.sha256) }
}
