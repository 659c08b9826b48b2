import type { Messages } from '#messages/index.ts'
import { DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ReportChange } from '../../domain/rounds/changes-between.ts'

/** What changed between two wordings of a report, before and now beside each other. */
export function ChangesTable({ changes }: { changes: readonly ReportChange[] }) {
  const messages = useMessages()
  const words = messages.reportRounds.changes
  if (changes.length === 0) return <p>{words.none}</p>
  const shown = changes.map((change, index) => {
    const { what, before, after } = inWords(change, messages)
    return { key: `${index} ${what}`, what, before: before || words.nothing, after: after || words.nothing }
  })
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={shown}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', label: words.what, cell: ({ what }) => what },
        { key: 'before', label: words.before, cell: ({ before }) => <span className="kept-lines">{before}</span> },
        { key: 'after', label: words.after, cell: ({ after }) => <span className="kept-lines">{after}</span> },
      ]}
    />
  )
}

type Words = Pick<Messages, 'reportRounds' | 'reports' | 'obligations'>
type Shown = { readonly what: string; readonly before: string | null; readonly after: string | null }

function inWords(change: ReportChange, { reportRounds, reports, obligations }: Words): Shown {
  const words = reportRounds.changes
  switch (change.of) {
    case 'words':
      return { ...change, what: words.wordsOf(reports.page.words[change.section]) }
    case 'reason':
      return { ...change, what: words.reasonOf(change.title, change.side) }
    case 'state':
      return {
        what: words.stateOf(change.title),
        before: obligations.states[change.before],
        after: obligations.states[change.after],
      }
    case 'count':
      return { ...change, what: words.countOf(change.title) }
    case 'proofs':
      return {
        what: words.proofsOf(change.title),
        before: change.before.join('\n'),
        after: change.after.join('\n'),
      }
    case 'duty-added':
      return { what: change.title, before: null, after: words['duty-added'] }
    case 'duty-removed':
      return { what: change.title, before: null, after: words['duty-removed'] }
    case 'meetings':
      return { what: words.meetings, before: String(change.before), after: String(change.after) }
  }
  return change satisfies never
}
