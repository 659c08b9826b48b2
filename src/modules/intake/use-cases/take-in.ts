import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, insertDocument } from '../store/documents-store.ts'

/** Largest file that is taken, in bytes. */
export const largestUpload = 50_000_000

/** Seconds after which a reading counts as lost; three hundred scanned pages take less. */
const longestReading = 7_200

/** The queue whose jobs read documents. */
export const readingQueue = 'read-document'

/** A file as it arrives. */
export type BroughtFile = {
  /** Made by the sender, so that a form sent twice brings one document. */
  readonly id: Id<'Document'>
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** @throws Refusal `document.empty`, `document.too_large` at the field of the file */
export function requireUsableFile({ bytes }: BroughtFile, field: string): void {
  if (bytes.byteLength === 0) throw new Refusal('document.empty', {}, field)
  if (bytes.byteLength > largestUpload) throw new Refusal('document.too_large', {}, field)
}

/** Stores the original and its row, and queues its reading; whoever calls has made sure that the person may bring it. */
export async function takeIn(
  deps: Deps,
  action: string,
  { id, name, mediaType, bytes }: BroughtFile,
  as: Pick<StoredDocument, 'unitId' | 'state' | 'kind'>,
): Promise<StoredDocument> {
  const sha256 = await deps.files.put(bytes)

  return deps.write(action, async (tx) => {
    const known = await findDocument(tx, id)
    if (known !== null) return known

    const document: StoredDocument = {
      ...as,
      id,
      name: lastPart(name),
      mediaType,
      byteSize: bytes.byteLength,
      sha256,
      stage: null,
      recognised: null,
      refusal: null,
      createdAt: deps.now(),
      version: 1,
    }

    await insertDocument(tx, document, deps.actor.kind === 'account' ? deps.actor.accountId : null)
    await deps.jobs.enqueue(tx, readingQueue, { documentId: document.id }, { expireInSeconds: longestReading })
    return document
  })
}

/** A name without the folders that some browsers send, and without control characters. */
function lastPart(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
  return clean === '' ? 'dokument' : clean
}
