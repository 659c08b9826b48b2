import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { checkUnit } from '../domain/check-unit.ts'
import type { Unit, UnitDetails } from '../domain/unit.ts'
import { managesUnits, replaceUnit, unitById } from '../store/units-store.ts'

export type UpdateUnit = UnitDetails & {
  readonly id: Id<'Unit'>
  /** The version that the editor saw; refused when somebody was faster. */
  readonly version: number
}

/** Corrects a territorial unit. Whoever moves it to another region must have a say in both. */
export async function updateUnit(deps: Deps, command: UpdateUnit): Promise<Unit> {
  return deps.write('unit.update', async (tx) => {
    const unit = await unitById(tx, command.id)

    const details = checkUnit(command)
    for (const regionCode of new Set([unit.regionCode, details.regionCode])) {
      if (!(await managesUnits(tx, regionCode))) throw new Refusal('unit.forbidden')
    }

    return replaceUnit(tx, { ...unit, ...details, version: command.version })
  })
}
