import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** On the page of a merged entry: which one it means, and the way back. `part` is given to those who may part them. */
export function MeantNote({
  meant,
  part,
  submission,
}: {
  meant: { readonly name: string; readonly to: string }
  part: { readonly id: string } | null
  submission: Submission | null
}) {
  const { view } = useMessages().people
  return (
    <Note>
      <p>
        {view.meant} <Link to={meant.to}>{meant.name}</Link>
      </p>
      {part !== null && (
        <PostForm id="rozdeleni" submission={submission}>
          <input type="hidden" name="intent" value="part" />
          <input type="hidden" name="part" value={part.id} />
          <div className="buttons">
            <Button kind="outline" small>
              {view.part}
            </Button>
          </div>
        </PostForm>
      )}
    </Note>
  )
}
