import { Icon } from '#web/components/icon.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ProposalsShown } from '../contract.ts'
import { chosenName } from './proposal-names.ts'

type Proposal = ProposalsShown['proposals'][number]

/** One proposed change: what it is about, the old wording beside the new one, and the box by which it is chosen. */
export function ProposalLine({ proposal, deciding }: { proposal: Proposal; deciding: boolean }) {
  const words = useMessages().proposals
  const { label, kind, by, decision, beforePieces, afterPieces } = proposal
  const open = decision === 'open'
  return (
    <li className="returned-change">
      <div className="returned-head">
        {deciding && open ? <ChosenBox proposal={proposal} /> : <h2 className="h3">{label}</h2>}
        <p className="small muted">
          {words.kind[kind]}, {words.by[by]}
          {decision !== 'open' && (
            <>
              {' '}
              <StatusWord icon={decision === 'accepted' ? 'check' : 'x'} tone={decision === 'accepted' ? 'ok' : 'mute'}>
                {words.decision[decision]}
              </StatusWord>
            </>
          )}
        </p>
      </div>
      <div className="returned-sides">
        {kind !== 'moved' && <Wording label={words.before} pieces={beforePieces} as="del" />}
        <Wording label={words.after} pieces={afterPieces} as="ins" />
      </div>
      {open && <Standing proposal={proposal} />}
    </li>
  )
}

function ChosenBox({ proposal: { position, label, standing } }: { proposal: Proposal }) {
  const { id, kept, cameBack } = useField(chosenName(position))
  const usually = standing === 'fits' || standing === 'already'
  return (
    <h2 className="h3">
      <label className="returned-box">
        <input
          type="checkbox"
          id={id}
          name={chosenName(position)}
          value="ano"
          defaultChecked={cameBack ? kept === 'ano' : usually}
        />
        {label}
      </label>
    </h2>
  )
}

/** The differing words are marked, in words for those who do not see the mark. */
function Wording({ label, pieces, as: Mark }: { label: string; pieces: Proposal['afterPieces']; as: 'del' | 'ins' }) {
  const { nothing } = useMessages().proposals
  return (
    <div>
      <p className="small muted">{label}</p>
      {pieces.length === 0 ? (
        <p className="muted">{nothing}</p>
      ) : (
        <p className="returned-words">
          {pieces.map(({ text, differs }, index) =>
            // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have nothing but their order
            differs ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
    </div>
  )
}

function Standing({ proposal: { standing, today } }: { proposal: Proposal }) {
  const words = useMessages().proposals.standing
  if (standing === 'fits') return null
  return (
    <p className="small returned-standing">
      <Icon name={standing === 'already' ? 'check' : 'tri'} />
      {standing === 'changed-meanwhile' ? words[standing](today ?? '') : words[standing]}
    </p>
  )
}
