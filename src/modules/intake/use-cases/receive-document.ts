import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { type BroughtFile, requireUsableFile, takeIn } from './take-in.ts'

export type ReceiveDocument = BroughtFile & { readonly unitId: Id<'Unit'> | null }

/**
 * Takes a file: keeps the original, and asks the queue to read it. Nothing is read here, so a slow file holds nobody up.
 *
 * @throws Refusal `document.empty`, `document.too_large`
 */
export async function receiveDocument(deps: Deps, command: ReceiveDocument): Promise<StoredDocument> {
  requireUsableFile(command, 'file')
  await deps.read(async (tx) => {
    if (command.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
    else await authorise(tx, deps.actor, 'document.upload', (await unitById(tx, command.unitId)).id)
  })
  return takeIn(deps, 'document.receive', command, { unitId: command.unitId, state: 'waiting', kind: null })
}
