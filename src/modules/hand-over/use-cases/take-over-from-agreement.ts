import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { addPeriod, takeOffice } from '../../cooperation/index.ts'
import { type Proposed, showOffices } from './show-offices.ts'

/** Writes down, in one press, everybody whom the agreement names in an office, and the first period of cooperation. */
export async function takeOverFromAgreement(deps: Deps, unitId: Id<'Unit'>): Promise<Proposed> {
  await deps.read((tx) => authorise(tx, deps.actor, 'agreement.edit', unitId))
  const { proposed } = await showOffices(deps, unitId)
  const { offices, period } = proposed
  if (offices.length === 0 && period === null) throw new Refusal('hand_over.nothing_to_take_over')
  for (const content of offices) await takeOffice(deps, { unitId, id: newId(), content })
  if (period !== null) await addPeriod(deps, { unitId, id: newId(), content: period })
  return proposed
}
