import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { pageAndYear } from '#web/page-and-year.ts'
import { useMessages } from '#web/use-messages.ts'
import { recordsPerPage } from '../store/record-lists.ts'
import { type ListedRecord, listRecords } from '../use-cases/list-records.ts'
import { ProofStatus } from './proof-status.tsx'
import { RecordExtent } from './record-extent.tsx'
import { recordLinks } from './record-links.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const asked = pageAndYear(request.url)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const found = await listRecords(deps, { unitId, ...asked })
  return { ...found, unitId, page: asked.page, pageSize: recordsPerPage }
}

/** Education, support, research and advice of one year. */
export default function Records() {
  const { unitId, records, total, year, years, page, pageSize, mayAdd } = useLoaderData<typeof loader>()
  const { learning, shell } = useMessages()
  const { list } = learning
  const add = mayAdd && <ButtonLink to={recordLinks.add(unitId)}>{list.add}</ButtonLink>
  return (
    <Page>
      <title>{shell.title(list.title)}</title>
      <PageHead title={list.title} lead={list.lead(year, total)} actions={total > 0 && add} />
      {years.length > 1 && (
        <Seg
          label={shell.year}
          options={years.map((one) => ({ label: String(one), to: `?rok=${one}`, current: one === year }))}
        />
      )}
      <div className="after">
        {total === 0 ? (
          <Empty action={add}>{mayAdd ? list.none : list.noneToRead}</Empty>
        ) : (
          <RecordTable year={year} records={records} />
        )}
      </div>
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  )
}

function RecordTable({ year, records }: { year: number; records: readonly ListedRecord[] }) {
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

function nameOf(record: ListedRecord) {
  return <Name record={record} />
}

function Name({ record: { unitId, id, on, title } }: { record: ListedRecord }) {
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

function proofsOf({ missing }: ListedRecord) {
  return <ProofStatus missing={missing} />
}
