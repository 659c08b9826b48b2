import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementsOf, currentAgreement, type Phase, phaseOn } from '../../agreements/index.ts'
import { allRegions, type Region, type Unit, unitById } from '../../territory/index.ts'

/** What stands above all pages of a unit. */
export type UnitHead = {
  readonly unit: Unit
  readonly region: Region | null
  /** The agreement that speaks for the unit today; null when it has none. */
  readonly agreement: { readonly phase: Phase; readonly validTo: LocalDate | null } | null
}

/** The head of one unit; refused as missing when the acting person may not see it. */
export async function showUnitHead(deps: Deps, unitId: Id<'Unit'>): Promise<UnitHead> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const unit = await unitById(tx, unitId)
    const regions = await allRegions(tx)
    const today = deps.today()
    const agreement = currentAgreement(await agreementsOf(tx, unitId), today)
    return {
      unit,
      region: regions.find(({ code }) => code === unit.regionCode) ?? null,
      agreement: agreement && {
        phase: phaseOn(agreement.current.status, agreement.current.validity, today),
        validTo: agreement.current.validity?.to ?? null,
      },
    }
  })
}
