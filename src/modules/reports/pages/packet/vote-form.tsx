import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Packet, voteResults } from '../../domain/packet/packet.ts'

/** How the council voted, entered once; what passes locks the packet. */
export function VoteForm({ id, packet, submission }: { id: string; packet: Packet; submission: Submission | null }) {
  const words = useMessages().councilPacket.page
  const { date } = useFormat()
  const { sessionOn, version, about } = packet
  return (
    <section className="section" aria-labelledby="hlasovani">
      <h2 id="hlasovani">{words.voteTitle}</h2>
      <p className="hint">{words.voteHint[about.of]}</p>
      <PostForm id="rozhodnuti" submission={submission} label={words.voteTitle}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <input type="hidden" name="version" value={version} />
        <Choice
          name="result"
          legend={words.result}
          value="passed"
          options={voteResults.map((result) => ({
            value: result,
            label: words.results[result],
            note: words.resultNotes[result],
          }))}
        />
        <Field
          name="votedOn"
          label={words.votedOn}
          kind={{ as: 'date' }}
          short
          value={sessionOn === null ? '' : date(sessionOn)}
        />
        <Field name="resolution" label={words.resolution} optional short />
        <Field name="note" label={words.note} kind={{ as: 'textarea', rows: 2 }} optional />
        <div className="buttons form-buttons">
          <Button kind="outline" name="intent" value="vote">
            {words.recordVote}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}
