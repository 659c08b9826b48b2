import { Button } from '#web/components/button.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { sentBy } from './sent-by.ts'

/** Takes a decision back, so that the duty is counted from its records again. */
export function RevokeForm({ waiverId, submission }: { waiverId: string; submission: Submission | null }) {
  const { ledger } = useMessages()
  return (
    <PostForm
      id={`zrusit-${waiverId}`}
      className="revoke no-print"
      submission={sentBy(submission, { intent: 'revoke', waiverId })}
    >
      <input type="hidden" name="intent" value="revoke" />
      <input type="hidden" name="waiverId" value={waiverId} />
      <Button kind="outline" small>
        {ledger.revoke}
      </Button>
    </PostForm>
  )
}
