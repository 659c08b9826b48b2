import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { DocumentView } from '#web/components/document-view.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { KeptView } from './document-view.ts'
import { FilingFields } from './filing-fields.tsx'

/** A document of which no agreement was made: its text, and the way to correct what it is and whose. */
export function KeptScreen({ view, submission }: { view: KeptView; submission: Submission | null }) {
  const { intake } = useMessages()
  const words = intake.filing
  const { document, content, unit, mayCorrect, mayCall, choices } = view
  return (
    <>
      <PageHead
        title={document.name}
        lead={words.keptAs(intake.kinds[document.kind ?? 'other'], unit?.name ?? null)}
        actions={
          <>
            {unit !== null && (
              <ButtonLink kind="outline" to={paths.unit(unit.id, 'documents')}>
                {words.list}
              </ButtonLink>
            )}
            <ButtonLink kind="outline" to={`/api/documents/${document.id}/file`} icon="download" download>
              {intake.document.download}
            </ButtonLink>
          </>
        }
      />
      {mayCorrect && (
        <details className="opened filing-correction" open={submission !== null}>
          <summary className={buttonClass({ kind: 'outline', small: true })}>{words.correct}</summary>
          <PostForm id="oprava" submission={submission} label={words.correct}>
            <input type="hidden" name="name" value={document.name} />
            <FilingFields kind={document.kind} choices={choices} />
            <div className="buttons form-buttons">
              <Button name="intent" value="keep">
                {words.save}
              </Button>
              {mayCall && (
                <Button kind="outline" name="intent" value="call-agreement">
                  {words.callAgreement}
                </Button>
              )}
            </div>
          </PostForm>
        </details>
      )}
      {content === null ? (
        <p>{words.noText}</p>
      ) : (
        <DocumentView document={content} label={words.text} pages={view.pages} marks={view.marks} />
      )}
    </>
  )
}
