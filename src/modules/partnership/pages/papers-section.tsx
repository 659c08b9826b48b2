import { Link } from 'react-router'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Meeting } from '../domain/meeting.ts'
import { papersOfMeeting } from '../domain/papers/papers-of-meeting.ts'

/** The papers of a meeting: each has a page with its preview, files, issues and signed copies. */
export function PapersSection({ meeting }: { meeting: Meeting }) {
  const { links } = useMessages().meetingSheets
  return (
    <section className="section" aria-labelledby="papiry">
      <h2 id="papiry">{links.title}</h2>
      <ul className="people">
        {papersOfMeeting(meeting).map((kind) => (
          <li key={kind}>
            <Link to={paths.paper(meeting.unitId, kind, meeting.id)}>{links[kind]}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
