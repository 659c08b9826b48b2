import { asId, type Id, isId } from '#kernel/ids.ts'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { receiveDocument } from '../../../intake/index.ts'
import { bringPapers } from '../../use-cases/past-meetings/bring-papers.ts'
import { derivedId } from '../../use-cases/past-meetings/derived-id.ts'

/** What became of the files of one form: how many are there, and of the others their names with the reason. */
export type TakenFiles = {
  readonly taken: number
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[]
}

/**
 * Takes all files of a form into the documents of the unit; one that is refused holds up no other. Sent twice, they are there
 * once.
 *
 * @throws Refusal `past.no_files`
 */
export async function takeFiles(deps: Deps, unitId: Id<'Unit'>, form: FormData): Promise<TakenFiles> {
  const files = form.getAll('files').filter((entry) => entry instanceof File && entry.name !== '')
  if (files.length === 0) throw new Refusal('past.no_files', {}, 'files')
  const upload = form.get('upload')
  const documentIds: Id<'Document'>[] = []
  const refused: { name: string; refusal: Refusal }[] = []
  for (const [index, file] of files.entries()) {
    if (!(file instanceof File)) continue
    try {
      const { id } = await receiveDocument(deps, {
        id: derivedId(String(upload), String(index), file.name),
        unitId,
        name: file.name,
        mediaType: file.type,
        bytes: await file.bytes(),
      })
      documentIds.push(id)
    } catch (error) {
      if (!isRefusal(error)) throw error
      refused.push({ name: file.name, refusal: error })
    }
  }
  await bringPapers(deps, { unitId, documentIds })
  return { taken: documentIds.length, refused }
}

/** The papers that a person ticked among the kept ones. */
export async function takeKept(deps: Deps, unitId: Id<'Unit'>, form: FormData): Promise<void> {
  const documentIds = form
    .getAll('paper')
    .flatMap((value) => (typeof value === 'string' && isId(value) ? [asId<'Document'>(value)] : []))
  if (documentIds.length === 0) throw new Refusal('past.no_papers', {}, 'paper')
  await bringPapers(deps, { unitId, documentIds })
}
