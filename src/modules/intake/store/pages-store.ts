import type { PageProgress } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { DocumentPage } from '../domain/document-page.ts'

type Tables = {
  document_page: {
    document_id: string
    page: number
    width: number
    height: number
    media_type: string
    sha256: string
  }
  reading_progress: { document_id: string; page: number; pages: number; doing: PageProgress['doing'] }
}

/** Puts the pages of a document in the place of those that an interrupted reading may have left. */
export async function replacePages(
  tx: Transaction,
  documentId: Id<'Document'>,
  pages: readonly DocumentPage[],
): Promise<void> {
  const tables = tx.withTables<Tables>()
  await tables.deleteFrom('document_page').where('document_id', '=', documentId).execute()
  if (pages.length === 0) return
  await tables
    .insertInto('document_page')
    .values(pages.map(({ mediaType, ...page }) => ({ ...page, document_id: documentId, media_type: mediaType })))
    .execute()
}

export async function pagesOf(tx: Transaction, documentId: Id<'Document'>): Promise<readonly DocumentPage[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('document_page')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('page')
    .execute()
  return rows.map(fromRow)
}

export async function findPage(
  tx: Transaction,
  documentId: Id<'Document'>,
  page: number,
): Promise<DocumentPage | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('document_page')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('page', '=', page)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function saveProgress(
  tx: Transaction,
  documentId: Id<'Document'>,
  { page, pages, doing }: PageProgress,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('reading_progress')
    .values({ document_id: documentId, page, pages, doing })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ page, pages, doing }))
    .execute()
}

export async function clearProgress(tx: Transaction, documentId: Id<'Document'>): Promise<void> {
  await tx.withTables<Tables>().deleteFrom('reading_progress').where('document_id', '=', documentId).execute()
}

/** How far the reading is, page by page; null when it has not come to the pages, or is over. */
export async function findProgress(tx: Transaction, documentId: Id<'Document'>): Promise<PageProgress | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('reading_progress')
    .select(['page', 'pages', 'doing'])
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row ?? null
}

function fromRow({ page, width, height, media_type, sha256 }: Tables['document_page']): DocumentPage {
  return { page, width, height, mediaType: media_type, sha256 }
}
