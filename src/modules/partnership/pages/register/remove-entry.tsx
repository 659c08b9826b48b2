import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** Removes an entry of the register that was written by mistake, after a second question. */
export function RemoveEntry({
  entry,
  submission,
}: {
  entry: { readonly id: string; readonly version: number }
  submission: Submission | null
}) {
  const { form } = useMessages().register
  return (
    <section className="section" aria-label={form.remove}>
      <Confirm small label={form.remove} question={form.removeQuestion} consequence={form.removeConsequence}>
        <PostForm id="odebrat" submission={submission}>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="id" value={entry.id} />
          <input type="hidden" name="version" value={entry.version} />
          <Button kind="danger">{form.remove}</Button>
        </PostForm>
      </Confirm>
    </section>
  )
}
