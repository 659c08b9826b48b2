import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { RefusedView } from './document-view.ts'
import { FilingFields } from './filing-fields.tsx'

/** A file that could not be read: why, what would work, and what to do with it. */
export function RefusedScreen({ view, submission }: { view: RefusedView; submission: Submission | null }) {
  const { intake } = useMessages()
  const words = intake.document.refused
  const { document, choices } = view
  return (
    <>
      <PageHead title={words.title} lead={document.name} />
      <Note kind="due">
        <p>{document.refusal?.sentence}</p>
      </Note>
      <p className="after">
        {words.original}{' '}
        <a href={`/api/documents/${document.id}/file`} download>
          {intake.document.download}
        </a>
      </p>
      <PostForm id="naloz" className="section" submission={submission} label={words.original}>
        <input type="hidden" name="name" value={document.name} />
        <FilingFields kind={document.kind} choices={choices} />
        <div className="buttons form-buttons">
          <Button name="intent" value="keep">
            {intake.filing.keep}
          </Button>
          <Button kind="outline" name="intent" value="discard">
            {words.discard}
          </Button>
          <ButtonLink kind="outline" to="/nahrat" icon="upload">
            {words.another}
          </ButtonLink>
        </div>
      </PostForm>
    </>
  )
}
