import { type Column, DataTable } from '#web/components/data-table.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { AttendanceDesk } from '../../use-cases/attendance-link/attendance-desk.ts'

type Row = AttendanceDesk['links'][number] & { readonly position: number }

/** Who has a link and what they answered. */
export function LinkStates({ desk }: { desk: Pick<AttendanceDesk, 'links'> }) {
  const { links } = useMessages().meetingPapers
  const answered = desk.links.filter(({ answer }) => answer !== null).length
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      key: 'person',
      label: links.person,
      cell: ({ name, organisation }) => [name, organisation].filter(Boolean).join(', '),
    },
    { key: 'state', label: links.state, inline: true, cell: (row) => <AnswerState row={row} /> },
  ]
  return (
    <section className="section" aria-label={links.state}>
      <p>{links.sent(answered, desk.links.length)}</p>
      <DataTable
        caption={links.title}
        captionHidden
        columns={columns}
        rows={desk.links.map((link, position) => ({ ...link, position }))}
        rowKey={({ position }) => String(position)}
      />
    </section>
  )
}

function AnswerState({ row: { answer } }: { row: Row }) {
  const { links, answers } = useMessages().meetingPapers
  if (answer === null)
    return (
      <StatusWord icon="circle" tone="mute">
        {links.waiting}
      </StatusWord>
    )
  return (
    <StatusWord icon={answer === 'excused' ? 'dash' : 'check'} tone={answer === 'excused' ? 'mute' : 'ok'}>
      {answers[answer]}
    </StatusWord>
  )
}
