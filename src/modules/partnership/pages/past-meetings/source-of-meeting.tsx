import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { PaperOfMeeting } from '../../use-cases/past-meetings/paper-of-meeting.ts'

/** From which paper a past meeting was written down; its number of people only while no names are known. */
export function SourceOfMeeting({ paper, named }: { paper: PaperOfMeeting | null; named: boolean }) {
  const { source } = useMessages().pastMeetings
  if (paper === null) return null
  return (
    <section className="section" aria-labelledby="podklad">
      <h2 id="podklad">{source.title}</h2>
      <p>
        <Link to={`/dokumenty/${paper.documentId}`}>{paper.name}</Link>
      </p>
      {paper.presentCount !== null && !named && <p className="small muted">{source.count(paper.presentCount)}</p>}
    </section>
  )
}
