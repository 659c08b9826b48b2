import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { Practice, PracticeContent } from '../../domain/register/practice.ts'
import { practiceRefusals, requireNone } from '../../domain/register/register-refusals.ts'
import { lockRegister } from '../../store/register/lock-register.ts'
import { deletePractice, insertPractice, practicesOf, updatePractice } from '../../store/register/practices-store.ts'

export type SavePractice = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice writes it once. */
  readonly id: Id<'PartnershipPractice'>
  /** The version that the editor saw; 0 of a new one. */
  readonly version: number
  readonly content: PracticeContent
}

/** Writes from when to when which side convenes, chairs or writes the minutes. */
export async function savePractice(deps: Deps, { unitId, id, version, content }: SavePractice): Promise<Practice> {
  return deps.write(version === 0 ? 'practice.add' : 'practice.change', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    await lockRegister(tx, unitId)
    const practices = await practicesOf(tx, unitId)
    const known = practices.find((practice) => practice.id === id)
    const note = foldSpaces(content.note ?? '')
    const changed: Practice = { ...content, note: note === '' ? null : note, id, unitId, version: version + 1 }
    if (known !== undefined && isSame(known, changed)) return known
    requireNone(
      practiceRefusals(
        changed,
        practices.filter((practice) => practice.id !== id),
      ),
    )
    if ((known?.version ?? 0) !== version)
      throw new Refusal(known === undefined ? 'record.not_found' : 'record.changed')

    if (version > 0) await updatePractice(tx, changed)
    else if (!(await insertPractice(tx, changed))) throw new Refusal('record.not_found')
    return changed
  })
}

export type RemovePractice = Pick<SavePractice, 'unitId' | 'id' | 'version'>

/** Removes what was written by mistake; the history keeps it. */
export async function removePractice(deps: Deps, { unitId, id, version }: RemovePractice): Promise<void> {
  await deps.write('practice.remove', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const known = (await practicesOf(tx, unitId)).find((practice) => practice.id === id)
    if (known === undefined) throw new Refusal('record.not_found')
    if (known.version !== version) throw new Refusal('record.changed')
    await deletePractice(tx, known)
  })
}

function isSame(a: Practice, b: Practice): boolean {
  return a.task === b.task && a.side === b.side && a.from === b.from && a.to === b.to && a.note === b.note
}
