import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, insertDocument } from '../store/documents-store.ts'

/** Largest file that is taken, in bytes. */
export const largestUpload = 50_000_000

/** Seconds after which a reading counts as lost; three hundred scanned pages take less. */
const longestReading = 7_200

/** The queue whose jobs read documents. */
export const readingQueue = 'read-document'

export type ReceiveDocument = {
  /** Made by the sender, so that a form sent twice brings one document. */
  readonly id: Id<'Document'>
  readonly unitId: Id<'Unit'> | null
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Takes a file: keeps the original, and asks the queue to read it. Nothing is read here, so a slow file holds nobody up.
 *
 * @throws Refusal `document.empty`, `document.too_large`
 */
export async function receiveDocument(deps: Deps, command: ReceiveDocument): Promise<StoredDocument> {
  if (command.bytes.byteLength === 0) throw new Refusal('document.empty', {}, 'file')
  if (command.bytes.byteLength > largestUpload) throw new Refusal('document.too_large', {}, 'file')
  await deps.read(async (tx) => {
    if (command.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
    else await authorise(tx, deps.actor, 'document.upload', (await unitById(tx, command.unitId)).id)
  })
  const sha256 = await deps.files.put(command.bytes)

  return deps.write('document.receive', async (tx) => {
    const known = await findDocument(tx, command.id)
    if (known !== null) return known

    const document: StoredDocument = {
      id: command.id,
      unitId: command.unitId,
      name: lastPart(command.name),
      mediaType: command.mediaType,
      byteSize: command.bytes.byteLength,
      sha256,
      state: 'waiting',
      stage: null,
      kind: null,
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
