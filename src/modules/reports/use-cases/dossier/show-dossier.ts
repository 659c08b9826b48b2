import type { Document } from '#documents/index.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import { composeDossier } from '../../domain/dossier/compose-dossier.ts'
import type { Dossier, DossierId } from '../../domain/dossier/dossier.ts'
import { type Doubt, doubtsOf } from '../../domain/dossier/doubts.ts'
import type { Fact } from '../../domain/dossier/fact.ts'
import { factsOf } from '../../domain/dossier/facts-of.ts'
import { getDossier } from '../../store/dossier/dossiers-store.ts'
import { gatherDossier } from './gather-dossier.ts'

export type DossierView = {
  readonly dossier: Dossier
  readonly unitName: string
  /** Everything that the records say, each with where it comes from. */
  readonly facts: readonly Fact[]
  readonly doubts: readonly Doubt[]
  /** The paper, built of the facts and a person's words. */
  readonly paper: Document
  readonly mayWrite: boolean
}

/** A dossier with its facts as the records have them now. */
export async function showDossier(
  deps: Deps,
  { id, language }: { readonly id: DossierId; readonly language: Language },
): Promise<DossierView> {
  return deps.read(async (tx) => {
    const dossier = await getDossier(tx, id)
    const { unitId, from, to } = dossier
    const records = await gatherDossier(tx, { unitId, period: { from, to }, today: deps.today(), language })
    const facts = factsOf(records)
    const unitName = records.unit.name
    return {
      dossier,
      unitName,
      facts,
      doubts: doubtsOf(dossier, facts),
      paper: composeDossier({ dossier, facts, unitName, asOf: records.asOf, language }),
      mayWrite: (await permissionsIn(tx, deps.actor, unitId)).has('report.write'),
    }
  })
}
