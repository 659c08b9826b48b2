import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { MeetingProposal, Read } from '../../domain/past-meetings/proposal.ts'

/** Below this a value is marked as unsure. */
const sureEnough = 0.85
const longestQuote = 240

/** The words of the paper from which the form was filled, so that a person compares without opening it. */
export function SaidInPaper({ proposal, documentId }: { proposal: MeetingProposal; documentId: string }) {
  const { one } = useMessages().pastMeetings
  const { day, kind, startsAt, place, attendance, presentCount, agenda, decisions } = proposal
  const [person] = attendance
  const [item] = agenda
  const [decision] = decisions
  const all: readonly (readonly [string, Read<unknown> | null])[] = [
    [one.labels.day, day],
    [one.labels.kind, kind],
    [one.labels.time, startsAt],
    [one.labels.place, place],
    [one.labels.people, person ?? presentCount],
    [one.labels.agenda, item ?? null],
    [one.labels.decisions, decision ?? null],
  ]
  const said = all.flatMap(([label, read]) => (read === null ? [] : [{ label, read }]))
  return (
    <section className="section" aria-labelledby="predloha">
      <h2 id="predloha">{one.said}</h2>
      {said.length === 0 && <p>{one.saidNothing}</p>}
      <dl>
        {said.map(({ label, read }) => (
          <div key={label} className="after">
            <dt className="small muted">
              {label}
              {read.confidence < sureEnough && ` (${one.unsure})`}
              {read.passage.page !== null && `, ${one.page(read.passage.page)}`}
            </dt>
            <dd>„{shortened(read.passage.text)}“</dd>
          </div>
        ))}
      </dl>
      <p className="after">
        <Link to={`/dokumenty/${documentId}`}>{one.original}</Link>
      </p>
    </section>
  )
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).trimEnd()}…`
}
