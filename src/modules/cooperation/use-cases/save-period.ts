import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { CooperationPeriod, PeriodContent } from '../domain/cooperation-period.ts'
import { noteOrNull } from '../domain/office-content.ts'
import { periodRefusals } from '../domain/period-refusals.ts'
import { holdUnit } from '../store/hold-unit.ts'
import { deletePeriod, findPeriod, insertPeriod, periodsOf, updatePeriod } from '../store/periods-store.ts'

export type AddPeriod = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one. */
  readonly id: Id<'CooperationPeriod'>
  readonly content: PeriodContent
}

/** Writes down a period of a unit's cooperation; the same once more changes nothing. */
export async function addPeriod(deps: Deps, { unitId, id, content }: AddPeriod): Promise<CooperationPeriod> {
  return deps.write('period.add', async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    await holdUnit(tx, unitId)
    const known = (await periodsOf(tx, unitId)).find((one) => one.id === id)
    if (known !== undefined) return known

    const period = await sound(tx, { ...content, id, unitId, version: 1 })
    if (!(await insertPeriod(tx, period))) throw new Refusal('record.not_found')
    return period
  })
}

export type ChangePeriod = {
  readonly id: Id<'CooperationPeriod'>
  readonly version: number
  readonly content: PeriodContent
}

/** Corrects a period, or says when and how it ended. */
export async function changePeriod(deps: Deps, { id, version, content }: ChangePeriod): Promise<CooperationPeriod> {
  return deps.write('period.change', async (tx) => {
    const known = await knownPeriod(tx, deps, id)
    await holdUnit(tx, known.unitId)
    const period = await sound(tx, { ...known, ...content, version: version + 1 })
    await updatePeriod(tx, period)
    return period
  })
}

/** Removes a period written down by mistake; the history keeps it. */
export async function removePeriod(
  deps: Deps,
  { id, version }: { readonly id: Id<'CooperationPeriod'>; readonly version: number },
): Promise<void> {
  await deps.write('period.remove', async (tx) => {
    const known = await knownPeriod(tx, deps, id)
    if (known.version !== version) throw new Refusal('record.changed')
    await deletePeriod(tx, known)
  })
}

async function knownPeriod(tx: Transaction, deps: Deps, id: Id<'CooperationPeriod'>): Promise<CooperationPeriod> {
  const known = await findPeriod(tx, id)
  if (known === null) throw new Refusal('record.not_found')
  await authorise(tx, deps.actor, 'agreement.edit', known.unitId)
  return known
}

/** The period without stray white space, when nothing is wrong with it. */
async function sound(tx: Transaction, period: CooperationPeriod): Promise<CooperationPeriod> {
  const tidy = { ...period, programme: foldSpaces(period.programme), note: noteOrNull(period.note) }
  const others = (await periodsOf(tx, period.unitId)).filter(({ id }) => id !== period.id)
  const [refusal] = periodRefusals(tidy, others)
  if (refusal !== undefined) throw refusal
  return tidy
}
