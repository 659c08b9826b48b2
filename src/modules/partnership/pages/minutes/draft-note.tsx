import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useMessages } from '#web/use-messages.ts'

/** That the person goes on where he or she stopped, and whether somebody has saved the minutes since. */
export function DraftNote({
  draft,
  version,
}: {
  draft: { readonly when: string; readonly baseVersion: number }
  version: number
}) {
  const { keeping } = useMessages().minutes
  const overtaken = draft.baseVersion !== version
  return (
    <Note kind={overtaken ? 'due' : 'info'}>
      <p>{keeping.draft(draft.when)}</p>
      {overtaken && <p>{keeping.overtaken}</p>}
      <Confirm
        small
        label={keeping.discard}
        question={keeping.discardQuestion}
        consequence={keeping.discardConsequence}
      >
        <PostForm id="zahodit">
          <Button kind="danger" name="intent" value="discard">
            {keeping.discard}
          </Button>
        </PostForm>
      </Confirm>
    </Note>
  )
}
