import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../../access/index.ts'
import { agreementsOf } from '../../../agreements/index.ts'
import { periodsOf } from '../../../cooperation/index.ts'
import type { Dossier } from '../../domain/dossier/dossier.ts'
import { type SuggestedPeriod, suggestedPeriods } from '../../domain/dossier/suggested-periods.ts'
import { dossiersOf } from '../../store/dossier/dossiers-store.ts'

export type DossierList = {
  readonly dossiers: readonly Dossier[]
  /** Periods from which a person may choose. */
  readonly suggested: readonly SuggestedPeriod[]
  readonly mayWrite: boolean
}

/** The dossiers of a unit, the latest period first, and periods that suggest themselves. */
export async function listDossiers(deps: Deps, unitId: Id<'Unit'>): Promise<DossierList> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const agreements = await agreementsOf(tx, unitId)
    const validities = agreements.flatMap(({ validity }) => validity ?? [])
    return {
      dossiers: await dossiersOf(tx, unitId),
      suggested: suggestedPeriods({ periods: await periodsOf(tx, unitId), validities }, deps.today()),
      mayWrite: (await permissionsIn(tx, deps.actor, unitId)).has('report.write'),
    }
  })
}
