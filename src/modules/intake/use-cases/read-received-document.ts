import { type Document, flattenBlocks, isTableFile, readInSandbox } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { type AgreementDraft, type RecognisedKind, recognisePaper } from '../../agreements/index.ts'
import type { ReadingStage, StoredDocument } from '../domain/document.ts'
import { emptyReview } from '../domain/review.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { insertDraft } from '../store/drafts-store.ts'
import { replacePages } from '../store/pages-store.ts'
import { drawPages } from './draw-pages.ts'
import { keepProposals } from './proposals/keep-proposals.ts'
import { returnedPaper } from './proposals/returned-paper.ts'
import { readKeptPaper } from './read-kept-paper.ts'
import { tellProgress } from './tell-progress.ts'

/**
 * Reads a received document: file → document model (and pictures of its pages) → draft, of a table no draft; of a paper that was printed
 * here also what it would change. Runs as a job in the application's own name; when it runs again after a crash it does the same work once
 * more and stores it once. A file that cannot be read is no fault: the sentence why is kept with it.
 */
export async function readReceivedDocument(deps: Deps, documentId: Id<'Document'>): Promise<void> {
  const waiting = await deps.read((tx) => findDocument(tx, documentId))
  if (waiting?.state === 'confirmed') return readKeptPaper(deps, waiting)
  if (waiting === null || (waiting.state !== 'waiting' && waiting.state !== 'reading')) return
  let document = await advance(deps, waiting, 'reading')
  const progress = tellProgress(deps, documentId)
  try {
    const bytes = await deps.files.get(document.sha256)
    const file = { bytes, name: document.name }
    const content = await readInSandbox(file, { onPage: progress.onPage })
    const pages = hasPages(content) ? await drawPages(deps, file) : []

    document = await advance(deps, document, 'recognising')
    const { draft: reading, kind } = isTableFile(bytes, document.name) ? justTable : recognised(content, document)

    const returned = reading === null ? null : await returnedPaper(deps, document, content)

    document = await advance(deps, document, 'finishing')
    const unitId = returned?.agreement.unitId ?? document.unitId
    await deps.write('document.read', async (tx) => {
      if (reading !== null)
        await insertDraft(tx, {
          id: newId(),
          documentId,
          unitId,
          reading,
          review: emptyReview,
          state: 'open',
          agreementId: null,
          version: 1,
        })
      await replacePages(tx, documentId, pages)
      const read = { state: 'read', stage: null, kind: kind.value, recognised: kind, content } as const
      await updateDocument(tx, document, unitId === null ? read : { ...read, unitId })
      if (returned !== null) await keepProposals(tx, document, returned)
    })
  } catch (error) {
    // Another run of the same job is ahead; it will finish.
    if (isRefusal(error) && error.code === 'record.changed') return
    await refuse(deps, document, isRefusal(error) ? error : new Refusal('document.fault'))
    if (!isRefusal(error)) throw error
  } finally {
    await progress.end()
  }
}

type Recognised = { readonly draft: AgreementDraft | null; readonly kind: RecognisedKind }

/** A table may hold a schedule and is still no agreement: it is kept as it is. */
const justTable: Recognised = { draft: null, kind: { value: 'other', confidence: 1, why: [] } }

function recognised(content: Document, { name, mediaType, sha256 }: StoredDocument): Recognised {
  return recognisePaper(content, { file: name, mediaType, sha256 })
}

/** Whether the pages are the file's own, as in a PDF or a scan; Word makes them anew whenever it opens a file. */
function hasPages({ blocks }: Document): boolean {
  return flattenBlocks(blocks).some(({ place }) => place.box !== null)
}

async function advance(deps: Deps, document: StoredDocument, stage: ReadingStage): Promise<StoredDocument> {
  return deps.write('document.reading', (tx) => updateDocument(tx, document, { state: 'reading', stage }))
}

async function refuse(deps: Deps, document: StoredDocument, { code, details }: Refusal): Promise<void> {
  await deps.write('document.refuse', (tx) =>
    updateDocument(tx, document, { state: 'refused', stage: null, refusal: { code, details } }),
  )
}
