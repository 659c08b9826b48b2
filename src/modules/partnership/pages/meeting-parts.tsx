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

/** Who came, who joined from afar and who did not; of a planned meeting who is invited. */
export function AttendanceList({ meeting }: { meeting: Pick<Meeting, 'state' | 'attendance'> }) {
  const { view } = useMessages().partnership
  if (meeting.attendance.length === 0) return <p className="muted">{view.nobody}</p>
  return (
    <ul className="people people-lines">
      {meeting.attendance.map((attendant, index) => (
        <Person key={`${index} ${attendant.name}`} attendant={attendant} held={meeting.state === 'held'} />
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

function Person({ attendant, held }: { attendant: Attendant; held: boolean }) {
  const { presences, roles } = useMessages().partnership
  const { name, organisation, role, presence } = attendant
  const about = [organisation, role === null ? null : roles[role]].filter((part) => part !== null)
  return (
    <li className="person-line">
      <div>
        <b>{name}</b>
        {about.length > 0 && <span className="small muted">{about.join(', ')}</span>}
      </div>
      {held && <StatusWord {...presenceLooks[presence]}>{presences[presence]}</StatusWord>}
    </li>
  )
}
