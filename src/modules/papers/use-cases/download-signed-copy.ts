import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { ExportedFile } from '../domain/formats.ts'
import { findSignedCopy } from '../store/signed-copies-store.ts'

/** A signed copy as it came; whoever sees the unit may have it. */
export async function downloadSignedCopy(
  deps: Deps,
  query: { readonly unitId: Id<'Unit'>; readonly id: Id<'SignedCopy'> },
): Promise<ExportedFile> {
  const copy = await deps.read(async (tx) => {
    const known = await findSignedCopy(tx, query.id)
    if (known === null || known.unitId !== query.unitId) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', known.unitId)
    return known
  })
  return { name: copy.fileName, mediaType: copy.mediaType, bytes: await deps.files.get(copy.sha256) }
}
