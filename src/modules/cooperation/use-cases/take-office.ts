import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { findOrAddPerson } from '../../people/index.ts'
import type { OfficeHolding } from '../domain/office.ts'
import { type OfficeContent, tidyOffice } from '../domain/office-content.ts'
import { officeRefusals } from '../domain/office-refusals.ts'
import { holdUnit } from '../store/hold-unit.ts'
import { insertOffice, officesOf } from '../store/offices-store.ts'

export type TakeOffice = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one. */
  readonly id: Id<'OfficeHolding'>
  readonly content: OfficeContent
}

/** Writes down who holds or held an office, from–to. */
export async function takeOffice(deps: Deps, { unitId, id, content }: TakeOffice): Promise<OfficeHolding> {
  return deps.write('office.take', async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    await holdUnit(tx, unitId)
    const { name, ...tidy } = tidyOffice(content)
    const offices = await officesOf(tx, unitId)
    const known = offices.find((one) => one.id === id)
    if (known !== undefined) return known

    const person = await findOrAddPerson(tx, { unitId, name, organisation: null })
    const holding: OfficeHolding = { ...tidy, id, unitId, personId: person.id, personName: person.name, version: 1 }
    const [refusal] = officeRefusals(holding, offices)
    if (refusal !== undefined) throw refusal

    if (!(await insertOffice(tx, holding))) throw new Refusal('record.not_found')
    return holding
  })
}
