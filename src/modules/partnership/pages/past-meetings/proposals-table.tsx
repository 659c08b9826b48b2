import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { meetingLinks } from '../meeting-links.ts'
import { doubtSentence, peopleOfProposal, titleOfKnown, titleOfProposal } from './describe-proposal.ts'
import type { ProposalRow } from './listed-row.ts'
import { pastLinks } from './past-links.ts'

/** Proposals of one group: what each is, who came, from where it is, and what to do with it. */
export function ProposalsTable({
  caption,
  rows,
  mayRecord,
}: {
  caption: string
  rows: readonly ProposalRow[]
  mayRecord: boolean
}) {
  const { columns } = useMessages().pastMeetings
  const actions: Column<ProposalRow> = { key: 'actions', label: columns.actions, cell: actionsOf }
  const shown: readonly [Column<ProposalRow>, ...Column<ProposalRow>[]] = [
    { key: 'meeting', label: columns.meeting, cell: nameOf },
    { key: 'people', label: columns.people, inline: true, cell: peopleOf },
    { key: 'source', label: columns.source, cell: sourceOf },
    ...(mayRecord ? [actions] : []),
  ]
  return <DataTable caption={caption} captionHidden columns={shown} rows={rows} rowKey={keyOf} />
}

function keyOf({ documentId, proposal }: ProposalRow): string {
  return `${documentId}-${proposal.key}`
}

function nameOf(row: ProposalRow) {
  return <Name row={row} />
}

/** The meeting, its place, and under it everything that a person should know before writing it down. */
function Name({ row }: { row: ProposalRow }) {
  const messages = useMessages()
  const { date, longDate } = useFormat()
  const { columns } = messages.pastMeetings
  const { unitId, documentId, proposal, meetingId, meant, sameAs, state } = row
  const title = titleOfProposal(proposal, messages, date)
  const open = state === 'ready' || state === 'look'
  const notes = open ? proposal.doubts.map((doubt) => doubtSentence(doubt, messages.pastMeetings)) : []
  const more = [
    ...(meant === null ? [] : [columns.complements(titleOfKnown(meant, messages, longDate))]),
    ...(sameAs === null ? [] : [columns.sameAs(sameAs.fileName)]),
  ]
  return (
    <>
      <Link
        to={meetingId === null ? pastLinks.one(unitId, documentId, proposal.key) : meetingLinks.one(unitId, meetingId)}
      >
        {title}
      </Link>
      {proposal.place !== null && <span className="small muted table-note">{proposal.place.value}</span>}
      {[...notes, ...more].map((sentence) => (
        <span key={sentence} className="small table-note">
          {sentence}
        </span>
      ))}
    </>
  )
}

function peopleOf(row: ProposalRow) {
  return <People row={row} />
}

function People({ row: { proposal } }: { row: ProposalRow }) {
  return peopleOfProposal(proposal, useMessages().pastMeetings)
}

function sourceOf(row: ProposalRow) {
  return <Source row={row} />
}

function Source({ row: { documentId, fileName, row } }: { row: ProposalRow }) {
  const { columns } = useMessages().pastMeetings
  return (
    <>
      <Link to={`/dokumenty/${documentId}`}>{fileName}</Link>
      {row !== null && <span className="small muted table-note">{columns.row(row)}</span>}
    </>
  )
}

function actionsOf(row: ProposalRow) {
  return <Actions row={row} />
}

function Actions({ row }: { row: ProposalRow }) {
  const messages = useMessages()
  const words = messages.pastMeetings
  const { date } = useFormat()
  const { state, documentId, proposal, meant } = row
  if (state === 'recorded') return null
  const which = <span className="sr">{words.which(titleOfProposal(proposal, messages, date))}</span>
  return (
    <PostForm id={keyOf(row)} label={titleOfProposal(proposal, messages, date)}>
      <input type="hidden" name="documentId" value={documentId} />
      <input type="hidden" name="key" value={proposal.key} />
      <div className="buttons">
        {state === 'ready' && (
          <Button kind="outline" small name="intent" value="confirm">
            {meant === null ? words.confirm : words.complete}
            {which}
          </Button>
        )}
        <Button kind="plain" small name="intent" value={state === 'skipped' ? 'again' : 'skip'}>
          {state === 'skipped' ? words.again : words.skip}
          {which}
        </Button>
      </div>
    </PostForm>
  )
}
