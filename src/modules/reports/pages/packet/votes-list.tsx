import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import type { IconName } from '#web/components/icon.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Packet, Vote, VoteResult } from '../../domain/packet/packet.ts'

const looks: Readonly<Record<VoteResult | 'open', { readonly icon: IconName; readonly tone: Tone }>> = {
  open: { icon: 'circle', tone: 'mute' },
  passed: { icon: 'check', tone: 'ok' },
  refused: { icon: 'fail', tone: 'late' },
  postponed: { icon: 'hourglass', tone: 'due' },
}

/** The votes of a packet; the last one may be taken back by whoever may write. */
export function VotesList({
  packet: { votes, version },
  mayUndo,
  submission,
}: {
  packet: Packet
  mayUndo: boolean
  submission: Submission | null
}) {
  const words = useMessages().councilPacket.page
  if (votes.length === 0) return null
  return (
    <section className="section" aria-labelledby="hlasy">
      <h2 id="hlasy">{words.votes}</h2>
      <ul className="people people-lines">
        {votes.map((vote) => (
          <li key={vote.id}>
            <VoteStatus vote={vote} />
            {vote.note !== null && <span className="small table-note">{vote.note}</span>}
          </li>
        ))}
      </ul>
      {submission !== null && <Note kind="late">{submission.errors['']}</Note>}
      {mayUndo && (
        <Confirm small label={words.undo} question={words.undoQuestion} consequence={words.undoConsequence}>
          <PostForm id="vzit-zpet">
            <input type="hidden" name="version" value={version} />
            <Button kind="danger" name="intent" value="undo">
              {words.undo}
            </Button>
          </PostForm>
        </Confirm>
      )}
    </section>
  )
}

/** What the council did, or that it has not decided: a sign, a word and a colour. */
export function VoteStatus({ vote }: { vote: Vote | null }) {
  const { states } = useMessages().councilPacket.list
  if (vote === null) return <StatusWord {...looks.open}>{states.open}</StatusWord>
  const { result, votedOn, resolution } = vote
  return <StatusWord {...looks[result]}>{states[result](votedOn, resolution)}</StatusWord>
}
