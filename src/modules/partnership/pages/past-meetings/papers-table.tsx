import { Link } from 'react-router'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { PaperRow } from './listed-row.ts'
import { pastLinks } from './past-links.ts'

/** Papers out of which no meeting came, each with its reason and the way on. */
export function PapersTable({ caption, rows }: { caption: string; rows: readonly PaperRow[] }) {
  const { columns } = useMessages().pastMeetings
  const shown: readonly [Column<PaperRow>, ...Column<PaperRow>[]] = [
    { key: 'source', label: columns.source, cell: nameOf },
    { key: 'note', label: columns.note, cell: noteOf },
  ]
  return (
    <DataTable caption={caption} captionHidden columns={shown} rows={rows} rowKey={({ documentId }) => documentId} />
  )
}

function nameOf({ documentId, name }: PaperRow) {
  return <Link to={`/dokumenty/${documentId}`}>{name}</Link>
}

function noteOf(row: PaperRow) {
  return <PaperNote row={row} />
}

function PaperNote({ row: { unitId, documentId, kind, stage, sentence } }: { row: PaperRow }) {
  const { pastMeetings, intake } = useMessages()
  const { stages, mapping } = pastMeetings
  if (stage === 'refused') return stages.refused(sentence ?? '')
  if (stage === 'unsuitable') return stages.unsuitable(intake.kinds[kind ?? 'other'])
  if (stage !== 'no-days') return stage === 'gone' ? stages.gone : stages.waiting
  return (
    <>
      {stages['no-days']} <Link to={pastLinks.columns(unitId, documentId, 0)}>{mapping.link}</Link>
    </>
  )
}
