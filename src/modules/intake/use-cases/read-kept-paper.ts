import { type Document, readInSandbox } from '#documents/index.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'

/**
 * Reads a paper that is kept already, so that its text is shown and found. One that cannot be read (a photograph of a board)
 * stays what it is: a file without text.
 */
export async function readKeptPaper(deps: Deps, { id, sha256, name }: StoredDocument): Promise<void> {
  const content = await readable(deps, { sha256, name })
  if (content === null) return
  await deps.write('document.read', async (tx) => {
    const document = await findDocument(tx, id)
    if (document?.state === 'confirmed') await updateDocument(tx, document, { content })
  })
}

async function readable(
  deps: Deps,
  { sha256, name }: Pick<StoredDocument, 'sha256' | 'name'>,
): Promise<Document | null> {
  try {
    return await readInSandbox({ bytes: await deps.files.get(sha256), name })
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
