import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { findDocument } from '../../../intake/index.ts'
import type { Partnership, PartnershipContent } from '../../domain/register/register.ts'
import { foundingRefusals, requireNone } from '../../domain/register/register-refusals.ts'
import { foundingOf, saveFounding as write } from '../../store/register/founding-store.ts'

export type SaveFounding = {
  readonly unitId: Id<'Unit'>
  /** The version that the editor saw; 0 when nobody has written anything yet. */
  readonly version: number
  readonly content: PartnershipContent
}

/** Writes who founded the partnership, when and by which papers. */
export async function saveFounding(deps: Deps, { unitId, version, content }: SaveFounding): Promise<Partnership> {
  return deps.write('partnership.save', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const known = await foundingOf(tx, unitId)
    const changed: Partnership = { ...tidy(content), unitId, version: version + 1 }
    if (JSON.stringify({ ...known, version: 0 }) === JSON.stringify({ ...known, ...changed, version: 0 })) return known
    requireNone(foundingRefusals(changed, deps.today()))
    await requireOwnPaper(tx, unitId, changed.statuteId, 'statuteId')
    await requireOwnPaper(tx, unitId, changed.rulesId, 'rulesId')
    if (known.version !== version) throw new Refusal('record.changed')

    await write(tx, changed)
    return changed
  })
}

function tidy({ name, founder, note, ...content }: PartnershipContent): PartnershipContent {
  return { ...content, name: wordsOrNull(name), founder: wordsOrNull(founder), note: wordsOrNull(note) }
}

function wordsOrNull(text: string | null): string | null {
  const folded = foldSpaces(text ?? '')
  return folded === '' ? null : folded
}

async function requireOwnPaper(
  tx: Transaction,
  unitId: Id<'Unit'>,
  id: Id<'Document'> | null,
  field: string,
): Promise<void> {
  if (id === null) return
  const document = await findDocument(tx, id)
  if (document?.unitId !== unitId) throw new Refusal('partnership.document_unknown', {}, field)
}
