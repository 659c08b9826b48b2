import { Empty } from '#web/components/empty.tsx'
import { Note } from '#web/components/note.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { useMessages } from '#web/use-messages.ts'
import { DocumentFilter } from './document-filter.tsx'
import type { DocumentList } from './document-list.ts'
import { DocumentsTable } from './documents-table.tsx'

/** The search of documents and what it found. */
export function FoundDocuments({ list, withUnit = false }: { list: DocumentList; withUnit?: boolean }) {
  const words = useMessages().intake.documents
  const { documents, total, tooShort, text, kind, page, pageSize } = list
  const searched = text.trim() !== '' || kind !== undefined
  return (
    <>
      <DocumentFilter list={list} />
      {searched && !tooShort && total > 0 && <p className="found-count">{words.found(total)}</p>}
      {tooShort ? (
        <Note kind="due">
          <p>{words.tooShort}</p>
        </Note>
      ) : documents.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <DocumentsTable documents={documents} withUnit={withUnit} />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </>
  )
}
