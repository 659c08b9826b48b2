import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Approval, commentPlaces, type Round, stateOfRound } from '../../domain/rounds/round.ts'
import { reportLinks } from '../report-links.ts'
import { ApprovalStatus } from './stage-status.tsx'

/** The rounds of a report, the latest first: who decided how, what they wrote, what changed since. */
export function RoundsSection({ rounds }: { rounds: readonly Round[] }) {
  const words = useMessages().reportRounds
  return (
    <section className="section" aria-labelledby="schvalovani">
      <h2 id="schvalovani">{words.title}</h2>
      {rounds.length === 0 && <p className="small muted">{words.noRounds}</p>}
      {rounds.map((round) => (
        <RoundPart key={round.id} round={round} />
      ))}
    </section>
  )
}

function RoundPart({ round }: { round: Round }) {
  const words = useMessages().reportRounds
  const { number, note, takenBack, unitId, reportId } = round
  return (
    <article className="after" aria-labelledby={`kolo-${number}`}>
      <h3 id={`kolo-${number}`}>
        {words.round(number)}: {words.roundStates[stateOfRound(round)]}
      </h3>
      <p className="small muted">{words.submitted(round.submittedByName, round.submittedOn)}</p>
      {note !== null && (
        <p className="small">
          <q>{note}</q>
        </p>
      )}
      <ul className="people people-lines">
        {round.approvals.map((approval) => (
          <ApprovalLine key={approval.id} approval={approval} open={stateOfRound(round) === 'waiting'} />
        ))}
      </ul>
      {takenBack !== null && (
        <p className="small">
          {words.takenBack(takenBack.byName, takenBack.on)}: <q>{takenBack.reason}</q>
        </p>
      )}
      <p className="small">
        <Link to={`${reportLinks.paper(unitId, reportId)}/vydani/${round.issueId}`}>{words.issue}</Link>
        {number > 1 && (
          <>
            {' · '}
            <Link to={reportLinks.changes(unitId, reportId, number)}>{words.showChanges(number)}</Link>
          </>
        )}
      </p>
    </article>
  )
}

function ApprovalLine({ approval: { name, state, decidedOn, comments }, open }: { approval: Approval; open: boolean }) {
  const { reportRounds: words, reports } = useMessages()
  const { date } = useFormat()
  const said = commentPlaces.flatMap((place) => {
    const text = comments[place] ?? ''
    return text === '' ? [] : [{ place, text }]
  })
  const decided = decidedOn ?? null
  return (
    <li>
      <b>{name}</b>
      {state === 'waiting' || decided === null ? (
        <ApprovalStatus state={open ? 'waiting' : 'undecided'}>
          {open ? words.approvals.waiting : words.approvals.undecided}
        </ApprovalStatus>
      ) : (
        <ApprovalStatus state={state}>{words.approvals[state](decided)}</ApprovalStatus>
      )}
      {said.length > 0 && (
        <dl className="small" aria-label={`${name}, ${decided === null ? '' : date(decided)}`}>
          {said.map(({ place, text }) => (
            <div key={place}>
              <dt className="muted">{place === 'whole' ? words.whole : reports.page.words[place]}</dt>
              <dd>
                <q>{text}</q>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
