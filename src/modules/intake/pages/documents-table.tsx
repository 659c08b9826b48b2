import { Link } from 'react-router'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { MarkedPassage } from '#web/components/marked-passage.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { passageId } from '#web/passage-id.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ListedDocument } from './document-list.ts'
import { DocumentState } from './document-state.tsx'

/** Documents: what each is, whose, how far it is, the original file, and the passage that was searched for. */
export function DocumentsTable({
  documents,
  withUnit,
}: {
  documents: readonly ListedDocument[]
  /** In a list over several units. */
  withUnit: boolean
}) {
  const { intake } = useMessages()
  const { date } = useFormat()
  const words = intake.documents
  const unit: Column<ListedDocument> = { key: 'unit', label: words.unit, cell: unitOf }
  const columns: [Column<ListedDocument>, ...Column<ListedDocument>[]] = [
    { key: 'name', label: words.name, cell: nameOf },
    { key: 'kind', label: words.kind, cell: ({ kind }) => (kind === null ? words.unknownKind : intake.kinds[kind]) },
    ...(withUnit ? [unit] : []),
    { key: 'date', label: words.date, cell: ({ uploadedOn }) => date(uploadedOn), inline: true },
    {
      key: 'uploader',
      label: words.uploader,
      cell: ({ uploadedBy }) => uploadedBy ?? words.byApplication,
      inline: true,
    },
    { key: 'state', label: words.state, cell: stateOf },
    { key: 'file', label: words.actions, cell: fileOf },
  ]
  return <DataTable caption={words.caption} captionHidden rows={documents} rowKey={({ id }) => id} columns={columns} />
}

function nameOf(document: ListedDocument) {
  return <NameOf document={document} />
}

/** The link opens the text at the passage. */
function NameOf({ document: { id, name, passage, page, place } }: { document: ListedDocument }) {
  const words = useMessages().intake.documents
  const to = `${paths.documents}/${id}${place === null ? '' : `?jako=dokument&misto=${place}#${passageId(place)}`}`
  return (
    <>
      {/* Only a page that is loaded anew marks the passage to which its address points. */}
      <Link to={to} reloadDocument={place !== null}>
        {name}
      </Link>
      {passage !== null && (
        <span className="found-passage">
          {page !== null && <b>{words.onPage(page)}: </b>}
          <MarkedPassage parts={passage} />
        </span>
      )}
    </>
  )
}

function unitOf(document: ListedDocument) {
  return <UnitOf document={document} />
}

function UnitOf({ document: { unit } }: { document: ListedDocument }) {
  const words = useMessages().intake.documents
  return unit === null ? words.noUnit : <Link to={paths.unit(unit.id, 'documents')}>{unit.name}</Link>
}

function stateOf(document: ListedDocument) {
  return <DocumentState document={document} />
}

function fileOf(document: ListedDocument) {
  return <Download document={document} />
}

function Download({ document: { id, name } }: { document: ListedDocument }) {
  const { download } = useMessages().intake.documents
  return (
    <a href={`/api/documents/${id}/file`} download>
      {download}
      <span className="sr"> ({name})</span>
    </a>
  )
}
