import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { findOrAddPerson } from '../../people/index.ts'
import type { OfficeHolding } from '../domain/office.ts'
import { type OfficeContent, tidyOffice } from '../domain/office-content.ts'
import { officeRefusals } from '../domain/office-refusals.ts'
import { holdUnit } from '../store/hold-unit.ts'
import { findOffice, officesOf, updateOffice } from '../store/offices-store.ts'

export type ChangeOffice = {
  readonly id: Id<'OfficeHolding'>
  readonly version: number
  readonly content: OfficeContent
}

/** Corrects who holds an office or since when. Somebody new in the office is a successor instead. */
export async function changeOffice(deps: Deps, { id, version, content }: ChangeOffice): Promise<OfficeHolding> {
  return deps.write('office.change', async (tx) => {
    const known = await findOffice(tx, id)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', known.unitId)
    await holdUnit(tx, known.unitId)
    const { name, ...tidy } = tidyOffice(content)

    const { unitId } = known
    const renamed = fold(name) !== fold(known.personName)
    const person = renamed ? await findOrAddPerson(tx, { unitId, name, organisation: null }) : null
    const changed: OfficeHolding = {
      ...known,
      ...tidy,
      ...(person !== null && { personId: person.id, personName: person.name }),
    }
    const [refusal] = officeRefusals(changed, await officesOf(tx, known.unitId))
    if (refusal !== undefined) throw refusal

    const saved = { ...changed, version: version + 1 }
    await updateOffice(tx, saved)
    return saved
  })
}
