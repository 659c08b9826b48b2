import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { Messages } from '#messages/index.ts'
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
import { meetingsPerPage } from '../store/meeting-lists.ts'
import { type ListedMeeting, listMeetings } from '../use-cases/list-meetings.ts'
import { meetingLinks } from './meeting-links.ts'
import { MeetingStatus, ProofStatus } from './meeting-status.tsx'
import { pastLinks } from './past-meetings/past-links.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const asked = pageAndYear(request.url)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const found = await listMeetings(deps, { unitId, ...asked })
  return { ...found, unitId, page: asked.page, pageSize: meetingsPerPage }
}

/** The meetings of one year: whether they were held, who came and what is missing. */
export default function Meetings() {
  const { unitId, meetings, total, year, years, page, pageSize, held, incomplete, mayRecord } =
    useLoaderData<typeof loader>()
  const { meetingPapers, partnership, shell, pastMeetings } = useMessages()
  const { list } = partnership
  const record = mayRecord && (
    <>
      <ButtonLink to={meetingLinks.record(unitId)}>{list.record}</ButtonLink>
      <ButtonLink kind="outline" icon="cal" to={meetingLinks.series(unitId)}>
        {meetingPapers.series.open}
      </ButtonLink>
      <ButtonLink kind="outline" icon="upload" to={pastLinks.list(unitId)}>
        {pastMeetings.link}
      </ButtonLink>
    </>
  )
  return (
    <Page>
      <title>{shell.title(list.title)}</title>
      <PageHead title={list.title} lead={list.lead(year, held, incomplete)} actions={total > 0 && record} />
      {years.length > 1 && (
        <Seg
          label={shell.year}
          options={years.map((one) => ({ label: String(one), to: `?rok=${one}`, current: one === year }))}
        />
      )}
      <div className="after">
        {total === 0 ? (
          <Empty action={record}>{mayRecord ? list.none : list.noneToRead}</Empty>
        ) : (
          <MeetingTable year={year} rows={meetings.map((meeting) => ({ ...meeting, unitId }))} />
        )}
      </div>
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  )
}

type Row = ListedMeeting & { readonly unitId: string }

function MeetingTable({ year, rows }: { year: number; rows: readonly Row[] }) {
  const { list } = useMessages().partnership
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'meeting', label: list.meeting, cell: nameOf },
    { key: 'state', label: list.state, inline: true, cell: stateOf },
    { key: 'people', label: list.people, inline: true, cell: (row) => peopleOf(row, list) },
    { key: 'proofs', label: list.proofs, inline: true, cell: proofsOf },
  ]
  return <DataTable caption={list.caption(year)} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function nameOf(row: Row) {
  return <Name row={row} />
}

function Name({ row }: { row: Row }) {
  const { kinds } = useMessages().partnership
  const { date } = useFormat()
  const { unitId, id, kind, name, on, place } = row
  return (
    <>
      <Link to={meetingLinks.one(unitId, id)}>
        {date(on)} {kinds[kind]}
        {name !== null && ` ${name}`}
      </Link>
      {place !== null && <span className="small muted table-note">{place}</span>}
    </>
  )
}

function stateOf({ state }: Row) {
  return <MeetingStatus of={state} />
}

function peopleOf({ state, present, listed }: Row, list: Messages['partnership']['list']): string | null {
  if (state === 'held') return list.present(present)
  return state === 'planned' && listed > 0 ? list.invited(listed) : null
}

function proofsOf({ state, missing }: Row) {
  return <ProofStatus state={state} missing={missing} />
}
