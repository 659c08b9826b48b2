import type { Submission } from '../forms/submission.ts'
import { Button } from './button.tsx'
import { Confirm } from './confirm.tsx'
import { PostForm } from './post-form.tsx'

/** Removes what was written by mistake, after a second question; posts `intent=remove` with the version that the person saw. */
export function RemoveForm({
  words,
  version,
  entryId,
  submission = null,
}: {
  words: { readonly label: string; readonly question: string; readonly consequence: string }
  version: string | number
  /** Which one of several on the page. */
  entryId?: string
  /** The answer to this form, when there is one. */
  submission?: Submission | null
}) {
  const { label, question, consequence } = words
  return (
    <section className="section" aria-label={label}>
      <Confirm small label={label} question={question} consequence={consequence}>
        <PostForm id="odebrat" submission={submission}>
          <input type="hidden" name="intent" value="remove" />
          {entryId !== undefined && <input type="hidden" name="id" value={entryId} />}
          <input type="hidden" name="version" value={version} />
          <Button kind="danger">{label}</Button>
        </PostForm>
      </Confirm>
    </section>
  )
}
