import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import { unitById } from '../../territory/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { type BroughtFile, requireUsableFile, takeIn } from './take-in.ts'

export type KeepPaper = BroughtFile & {
  readonly unitId: Id<'Unit'>
  /** Known from the form in which it was brought: an attendance list, a certificate. */
  readonly kind: DocumentKind
  /** The field of that form, for a sentence about the file. */
  readonly field: string
}

/**
 * Keeps a paper that came within another form (the attendance list of a seminar) among the unit's documents at once: nobody has
 * to review it. It is read in the background only so that it can be found by its words.
 *
 * @throws Refusal `document.empty`, `document.too_large`
 */
export async function keepPaper(deps: Deps, command: KeepPaper): Promise<StoredDocument> {
  const { unitId, kind } = command
  requireUsableFile(command, command.field)
  await deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'document.upload', (await unitById(tx, unitId)).id)
  })
  return takeIn(deps, 'document.keep', command, { unitId, state: 'confirmed', kind })
}
