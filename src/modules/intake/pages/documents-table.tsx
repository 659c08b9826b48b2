import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'
import { DocumentState } from './document-state.tsx'

type Listed = PresentedDocument & { readonly uploadedOn: LocalDate }

/** The documents of a unit: what each is, how far it is, and the original file. */
export function DocumentsTable({ documents }: { documents: readonly Listed[] }) {
  const { intake, doubts } = useMessages()
  const { date } = useFormat()
  const words = intake.unitDocuments
  const columns: [Column<Listed>, ...Column<Listed>[]] = [
    { key: 'name', label: words.name, cell: nameOf },
    {
      key: 'kind',
      label: words.kind,
      cell: ({ kind }) => (kind === null ? words.unknownKind : doubts.kinds[kind]),
    },
    { key: 'date', label: words.date, cell: ({ uploadedOn }) => date(uploadedOn), inline: true },
    { key: 'state', label: words.state, cell: stateOf },
    { key: 'file', label: words.actions, cell: fileOf },
  ]
  return <DataTable caption={words.caption} captionHidden rows={documents} rowKey={({ id }) => id} columns={columns} />
}

function nameOf({ id, name }: Listed) {
  return <Link to={`/dokumenty/${id}`}>{name}</Link>
}

function stateOf(document: Listed) {
  return <DocumentState document={document} />
}

function fileOf(document: Listed) {
  return <Download document={document} />
}

function Download({ document: { id, name } }: { document: Listed }) {
  const { download } = useMessages().intake.unitDocuments
  return (
    <a href={`/api/documents/${id}/file`} download>
      {download}
      <span className="sr"> ({name})</span>
    </a>
  )
}
