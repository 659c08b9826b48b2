import { Link } from 'react-router'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import type { ListedRecord } from '../use-cases/list-records.ts'
import { ProofStatus } from './proof-status.tsx'
import { RecordExtent } from './record-extent.tsx'
import { recordLinks } from './record-links.ts'

/** Records of a year with how far each has come and what it still wants. */
export function RecordTable({ year, records }: { year: number; records: readonly ListedRecord[] }) {
  const { kinds, list } = useMessages().learning
  const columns: readonly [Column<ListedRecord>, ...Column<ListedRecord>[]] = [
    { key: 'record', label: list.record, cell: nameOf },
    { key: 'kind', label: list.kind, inline: true, cell: ({ kind }) => kinds[kind] },
    { key: 'extent', label: list.extent, inline: true, cell: extentOf },
    { key: 'proofs', label: list.proofs, inline: true, cell: proofsOf },
  ]
  return (
    <DataTable caption={list.caption(year)} captionHidden columns={columns} rows={records} rowKey={({ id }) => id} />
  )
}

/** What was offered and not taken up: by whom and why. */
export function NotTakenTable({ records }: { records: readonly LearningRecord[] }) {
  const { list } = useMessages().learning
  const { date } = useFormat()
  const columns: readonly [Column<LearningRecord>, ...Column<LearningRecord>[]] = [
    { key: 'record', label: list.record, cell: nameOf },
    {
      key: 'who',
      label: list.who,
      inline: true,
      cell: ({ progress }) =>
        progress.state === 'not-taken' && list.declinedBy(progress.declined.by, date(progress.declined.on)),
    },
    {
      key: 'why',
      label: list.why,
      cell: ({ progress }) => progress.state === 'not-taken' && progress.declined.reason,
    },
  ]
  return <DataTable caption={list.notTaken} captionHidden columns={columns} rows={records} rowKey={({ id }) => id} />
}

function nameOf(record: LearningRecord) {
  return <Name record={record} />
}

function Name({ record: { unitId, id, on, title } }: { record: LearningRecord }) {
  const { date } = useFormat()
  return (
    <Link to={recordLinks.one(unitId, id)}>
      {date(on)} {title}
    </Link>
  )
}

function extentOf(record: ListedRecord) {
  return <RecordExtent record={record} />
}

function proofsOf({ progress, missing }: ListedRecord) {
  return <ProofStatus state={progress.state} missing={missing} />
}
