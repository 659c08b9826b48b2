import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { deleteDossier, getDossier } from '../../store/dossier/dossiers-store.ts'

/** Removes a dossier; the records of which it was composed stay, and so does the history. */
export async function removeDossier(
  deps: Deps,
  { id, version }: { readonly id: DossierId; readonly version: number },
): Promise<void> {
  await deps.write('dossier.remove', async (tx) => {
    const known = await getDossier(tx, id)
    await authorise(tx, deps.actor, 'report.write', known.unitId)
    await deleteDossier(tx, id, version)
  })
}
