import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import {
  type Dossier,
  type DossierContent,
  type DossierId,
  dossierRefusals,
  tidyDossier,
} from '../../domain/dossier/dossier.ts'
import { findDossier, getDossier, insertDossier, updateDossier } from '../../store/dossier/dossiers-store.ts'

export type PrepareDossier = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one. */
  readonly id: DossierId
  readonly content: DossierContent
}

/** Keeps a dossier for a period; the same once more changes nothing. */
export async function prepareDossier(deps: Deps, { unitId, id, content }: PrepareDossier): Promise<Dossier> {
  return deps.write('dossier.prepare', async (tx) => {
    await authorise(tx, deps.actor, 'report.write', unitId)
    const known = await findDossier(tx, id)
    if (known !== null && known.unitId === unitId) return known

    const dossier = { ...sound(deps, content), id, unitId, version: 1 }
    if (!(await insertDossier(tx, dossier))) throw new Refusal('record.not_found')
    return dossier
  })
}

export type SaveDossier = {
  readonly id: DossierId
  /** The version that the person saw. */
  readonly version: number
  readonly content: DossierContent
}

/** Changes the period, the stated length or a person's words. */
export async function saveDossier(deps: Deps, { id, version, content }: SaveDossier): Promise<Dossier> {
  return deps.write('dossier.save', async (tx) => {
    const known = await getDossier(tx, id)
    await authorise(tx, deps.actor, 'report.write', known.unitId)

    const dossier = { ...known, ...sound(deps, content), version: version + 1 }
    await updateDossier(tx, dossier)
    return dossier
  })
}

function sound(deps: Deps, content: DossierContent): DossierContent {
  const [refusal] = dossierRefusals(content, deps.today())
  if (refusal !== undefined) throw refusal
  return tidyDossier(content)
}
