import { writeDocx } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { keepDocument, receiveDocument } from '#modules/intake/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { SamplePaper } from './sample-papers.ts'
import { whenRead } from './when-read.ts'

/** Brings a sample paper as a person would: it is received, read, recognised and kept as what it was taken for. */
export async function keepSamplePaper(
  deps: Deps,
  unitId: Id<'Unit'>,
  { name, document }: SamplePaper,
): Promise<Id<'Document'>> {
  const { id: documentId } = await receiveDocument(deps, {
    id: newId(),
    unitId,
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await writeDocx(document),
  })
  await whenRead(deps, documentId)
  await keepDocument(deps, { documentId, unitId })
  return documentId
}
