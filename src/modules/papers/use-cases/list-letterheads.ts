import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import { type ExportedFile, wordType } from '../domain/formats.ts'
import type { Letterhead } from '../domain/letterhead.ts'
import { findLetterhead, letterheadsOf } from '../store/letterheads-store.ts'

export type UnitLetterheads = { readonly letterheads: readonly Letterhead[]; readonly mayChange: boolean }

/** Letterheads of a unit, the usual one first. */
export async function listLetterheads(deps: Deps, unitId: Id<'Unit'>): Promise<UnitLetterheads> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    return { letterheads: await letterheadsOf(tx, unitId), mayChange: permissions.has('paper.issue') }
  })
}

/** The file of a letterhead as it came. */
export async function downloadLetterhead(
  deps: Deps,
  { unitId, id }: { readonly unitId: Id<'Unit'>; readonly id: Id<'Letterhead'> },
): Promise<ExportedFile> {
  const { fileName, sha256 } = await lookUpLetterhead(deps, { unitId, id })
  return { name: fileName, mediaType: wordType, bytes: await deps.files.get(sha256) }
}

export async function lookUpLetterhead(
  deps: Deps,
  { unitId, id }: { readonly unitId: Id<'Unit'>; readonly id: Id<'Letterhead'> },
): Promise<Letterhead> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const known = await findLetterhead(tx, id)
    if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
    return known
  })
}
