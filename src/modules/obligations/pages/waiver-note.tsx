import { Button } from '#web/components/button.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { OccurrenceView } from '../use-cases/show-obligation.ts'

/** A decision that stands instead of evidence, with its reason and the way back. */
export function WaiverNote({
  waiver: { id, on, reason },
  mayRevoke,
  submission,
}: {
  waiver: NonNullable<OccurrenceView['waiver']>
  mayRevoke: boolean
  submission: Submission | null
}) {
  const { ledger } = useMessages()
  const { date } = useFormat()
  return (
    <Note icon="waived">
      <p>
        <b>{ledger.waivedBecause(date(on))}</b>
      </p>
      <p>{reason}</p>
      {mayRevoke && (
        <PostForm id={`zrusit-${id}`} submission={submission}>
          <input type="hidden" name="intent" value="revoke" />
          <input type="hidden" name="waiverId" value={id} />
          <div className="buttons">
            <Button kind="outline" small>
              {ledger.revoke}
            </Button>
          </div>
        </PostForm>
      )}
    </Note>
  )
}
