import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { CooperationPeriod } from '../domain/cooperation-period.ts'
import type { OfficeHolding } from '../domain/office.ts'
import { type OfficeWarning, officeWarnings } from '../domain/office-warnings.ts'
import { officesOf } from '../store/offices-store.ts'
import { periodsOf } from '../store/periods-store.ts'

export type UnitOffices = {
  readonly today: LocalDate
  readonly offices: readonly OfficeHolding[]
  readonly warnings: readonly OfficeWarning[]
  readonly periods: readonly CooperationPeriod[]
  readonly mayChange: boolean
}

/** Who holds and held the offices of a unit, what they want, and the periods of its cooperation. */
export async function listOffices(deps: Deps, unitId: Id<'Unit'>): Promise<UnitOffices> {
  return deps.read(async (tx) => {
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    const today = deps.today()
    const offices = await officesOf(tx, unitId)
    return {
      today,
      offices,
      warnings: officeWarnings(offices, today),
      periods: await periodsOf(tx, unitId),
      mayChange: permissions.has('agreement.edit'),
    }
  })
}
