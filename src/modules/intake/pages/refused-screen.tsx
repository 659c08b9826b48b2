import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { RefusedView } from './document-view.ts'

/** A file that could not be read, or that is something else than an agreement: what it is, what would work, what to do with it. */
export function RefusedScreen({ view, submission }: { view: RefusedView; submission: Submission | null }) {
  const { intake } = useMessages()
  const words = intake.document.refused
  const { document, looksLike, content, units } = view
  const title = looksLike === null ? words.title : words.notFormTitle
  return (
    <>
      <PageHead title={title} lead={document.name} />
      <div className={content === null ? undefined : 'half'}>
        <div>
          <Note kind="due">
            <p>{looksLike === null ? document.refusal?.sentence : words.notForm(looksLike)}</p>
            {looksLike !== null && (
              <p>
                <Link to="?jako=popis">{words.anyway}</Link>
              </p>
            )}
          </Note>
          <p className="after">
            {words.original}{' '}
            <a href={`/api/documents/${document.id}/file`} download>
              {intake.document.download}
            </a>
          </p>
          <PostForm id="naloz" className="section" submission={submission} label={words.original}>
            <input type="hidden" name="name" value={document.name} />
            <Field
              name="unitId"
              label={words.unit}
              kind={{ as: 'select' }}
              value={document.unitId ?? (units.length === 1 ? units[0]?.id : undefined)}
              optional
            >
              <option value="">{words.chooseUnit}</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Field>
            <div className="buttons form-buttons">
              <Button name="intent" value="keep">
                {words.keep}
              </Button>
              <Button kind="outline" name="intent" value="discard">
                {words.discard}
              </Button>
              <ButtonLink kind="outline" to="/nahrat" icon="upload">
                {words.another}
              </ButtonLink>
            </div>
          </PostForm>
        </div>
        {content !== null && <DocumentView document={content} label={words.text} />}
      </div>
    </>
  )
}
