import { picturesInSandbox } from '#documents/index.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { DocumentPage } from '../domain/document-page.ts'

/**
 * Draws the pages of a file that has pages of its own and stores the pictures. A file that can be read but not drawn has none;
 * its text is shown instead.
 */
export async function drawPages(
  deps: Deps,
  file: { readonly bytes: Uint8Array; readonly name: string },
): Promise<readonly DocumentPage[]> {
  try {
    const pages: DocumentPage[] = []
    for (const { bytes, ...picture } of await picturesInSandbox(file))
      pages.push({ ...picture, sha256: await deps.files.put(bytes) })
    return pages
  } catch (error) {
    if (isRefusal(error)) return []
    throw error
  }
}
