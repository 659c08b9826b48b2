import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ListedMeeting } from '../../partnership/index.ts'

type Meeting = Pick<ListedMeeting, 'id' | 'kind' | 'name' | 'on' | 'state'>

export function RecentMeetings({ unitId, meetings }: { unitId: string; meetings: readonly Meeting[] }) {
  const { overview, partnership } = useMessages()
  const { date } = useFormat()
  const words = overview.unit
  return (
    <section className="section" aria-labelledby="jednani">
      <h2 id="jednani">{words.meetingsTitle}</h2>
      {meetings.length === 0 ? (
        <p className="small">{words.meetingsNone}</p>
      ) : (
        <ul className="lines small">
          {meetings.map(({ id, kind, name, on, state }) => (
            <li key={id}>
              <Link to={`${paths.unit(unitId, 'meetings')}/${id}`}>{name ?? partnership.kinds[kind]}</Link>
              <br />
              <span className="muted">
                {date(on)}
                {state !== 'held' && `, ${partnership.states[state].toLowerCase()}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small after">
        <Link to={paths.unit(unitId, 'meetings')}>{words.allMeetings}</Link>
      </p>
    </section>
  )
}
