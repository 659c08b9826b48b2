import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { findOrAddPerson } from '../../people/index.ts'
import type { OfficeHolding } from '../domain/office.ts'
import { tidyOffice } from '../domain/office-content.ts'
import { endedBefore, officeRefusals } from '../domain/office-refusals.ts'
import { holdUnit } from '../store/hold-unit.ts'
import { findOffice, insertOffice, officesOf, updateOffice } from '../store/offices-store.ts'

export type SucceedInOffice = {
  /** Whoever leaves, as the form had it. */
  readonly leaving: { readonly id: Id<'OfficeHolding'>; readonly version: number }
  /** Made by the form, so that sending it twice makes one successor. */
  readonly id: Id<'OfficeHolding'>
  readonly name: string
  readonly from: LocalDate
  readonly note: string | null
}

/** *Vystřídat*: the one who leaves ends the day before the new one begins. A stand-in is succeeded by a stand-in. */
export async function succeedInOffice(deps: Deps, command: SucceedInOffice): Promise<OfficeHolding> {
  return deps.write('office.succeed', async (tx) => {
    const leaving = await findOffice(tx, command.leaving.id)
    if (leaving === null) throw new Refusal('record.not_found')
    const { unitId, office } = leaving
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    await holdUnit(tx, unitId)
    const { from } = command
    const content = tidyOffice({ office, name: command.name, from, to: null, note: command.note })
    const offices = await officesOf(tx, unitId)
    const known = offices.find(({ id }) => id === command.id)
    if (known !== undefined) return known

    const left = endedBefore(leaving, from)
    const person = await findOrAddPerson(tx, { unitId, name: content.name, organisation: null })
    const holding: OfficeHolding = {
      id: command.id,
      unitId,
      office,
      personId: person.id,
      personName: person.name,
      from,
      to: null,
      note: content.note,
      version: 1,
    }
    const [refusal] = officeRefusals(
      holding,
      offices.map((one) => (one.id === left.id ? left : one)),
    )
    if (refusal !== undefined) throw refusal

    if (left !== leaving) await updateOffice(tx, { ...left, version: command.leaving.version + 1 })
    if (!(await insertOffice(tx, holding))) throw new Refusal('record.not_found')
    return holding
  })
}
