import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { AgendaItem, Attendant, Meeting, Presence } from '../domain/meeting.ts'

/** The agenda in its order: the meeting's own wording, or the name of the standing item. */
export function AgendaList({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { agendaItems, view } = useMessages().partnership
  if (agenda.length === 0) return <p className="muted">{view.noAgenda}</p>
  return (
    <ol className="agenda">
      {agenda.map(({ type, wording }, index) => (
        <li key={`${index} ${type}`}>
          <b>{wording ?? agendaItems[type]}</b>
          {wording !== null && type !== 'other' && <span className="small muted">{agendaItems[type]}</span>}
        </li>
      ))}
    </ol>
  )
}

/** The minutes; an empty line parts paragraphs, a line end stays a line end. */
export function MinutesText({ minutes }: { minutes: string }) {
  const { view } = useMessages().partnership
  if (minutes === '') return <p className="muted">{view.noMinutes}</p>
  return (
    <div className="minutes">
      {minutes.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="minutes-paragraph">
          {paragraph}
        </p>
      ))}
    </div>
  )
}

/** Who came, who joined from afar and who did not, organisation by organisation; of a planned meeting who is invited. */
export function AttendanceList({ meeting }: { meeting: Pick<Meeting, 'state' | 'attendance'> }) {
  const { view } = useMessages().partnership
  if (meeting.attendance.length === 0) return <p className="muted">{view.nobody}</p>
  const organisations = Map.groupBy(meeting.attendance, ({ organisation }) => organisation)
  return (
    <ul className="people people-lines">
      {[...organisations].map(([organisation, people]) => (
        <li key={organisation ?? ''}>
          {organisation !== null && <b>{organisation}</b>}
          {people.map((attendant, index) => (
            <Person key={`${index} ${attendant.name}`} attendant={attendant} state={meeting.state} />
          ))}
        </li>
      ))}
    </ul>
  )
}

const presenceLooks = {
  'in-person': { icon: 'check', tone: 'ok' },
  remote: { icon: 'check', tone: 'ok' },
  excused: { icon: 'dash', tone: 'mute' },
  absent: { icon: 'clock', tone: 'due' },
} as const satisfies Readonly<Record<Presence, object>>

function Person({ attendant, state }: { attendant: Attendant; state: Meeting['state'] }) {
  const { meetingPapers, partnership } = useMessages()
  const { name, role, presence } = attendant
  const word =
    state === 'held'
      ? partnership.presences[presence]
      : state === 'planned' && presence !== 'absent'
        ? meetingPapers.answers[presence]
        : null
  return (
    <div className="person-line">
      <span>
        {name}
        {role !== null && <span className="small muted">{partnership.roles[role]}</span>}
      </span>
      {word !== null && <StatusWord {...presenceLooks[presence]}>{word}</StatusWord>}
    </div>
  )
}
