import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Paper } from '../domain/paper.ts'
import type { Particulars } from '../domain/particulars.ts'
import { particularsRefusals, tidyParticulars } from '../domain/particulars-refusals.ts'
import { findLetterhead } from '../store/letterheads-store.ts'
import { holdPaper, updatePaper } from '../store/papers-store.ts'
import { composePaper, type PaperRequest } from './compose-paper.ts'

export type SaveParticulars = PaperRequest & {
  /** The one that the editor saw; 0 when nothing was kept. */
  readonly version: number
  readonly particulars: Particulars
  readonly letterheadId: Id<'Letterhead'> | null
}

/**
 * Writes down what the office writes on a paper. The same once more changes nothing.
 *
 * @throws Refusal `record.changed` when somebody else was faster; `paper.…` at the field that is wrong
 */
export async function saveParticulars(deps: Deps, command: SaveParticulars): Promise<Paper> {
  const { unitId, kind, subject } = await composePaper(deps, command)
  return deps.write('paper.save', async (tx) => {
    await authorise(tx, deps.actor, 'paper.issue', unitId)
    const particulars = tidyParticulars(command.particulars)
    const [refusal] = particularsRefusals(particulars, deps.today())
    if (refusal !== undefined) throw refusal
    const { letterheadId } = command
    const letterhead = letterheadId === null ? null : await findLetterhead(tx, letterheadId)
    if (letterheadId !== null && letterhead?.unitId !== unitId)
      throw new Refusal('record.not_found', {}, 'letterheadId')

    const known = await holdPaper(tx, { unitId, kind, subject })
    const changed: Paper = { ...known, particulars, letterheadId }
    if (canonicalJson(changed) === canonicalJson(known)) return known
    if (known.version !== command.version) throw new Refusal('record.changed')
    return updatePaper(tx, changed)
  })
}
