import { readableFiles } from '#documents/readable-files.ts'
import { Button } from '#web/components/button.tsx'
import { Icon } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { OfferedPaper } from '../../use-cases/past-meetings/offered-papers.ts'

/** Takes several files at once. `upload` is made for this page, so that the same form sent twice brings them once. */
export function FilesForm({ upload, submission }: { upload: string; submission: Submission | null }) {
  const words = useMessages().pastMeetings.upload
  return (
    <section className="section" aria-labelledby="nahrat">
      <h2 id="nahrat">{words.title}</h2>
      <PostForm id="soubory" files reload submission={submission} label={words.title}>
        <input type="hidden" name="upload" value={upload} />
        <FilesField />
        <div className="buttons form-buttons">
          <Button name="intent" value="upload" icon="upload">
            {words.send}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}

function FilesField() {
  const words = useMessages().pastMeetings.upload
  const { id, error } = useField('files')
  return (
    <div className={error === null ? 'field-file' : 'field-file field-error'}>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <div className="drop">
        <Icon name="upload" />
        <div>
          <label htmlFor={id}>{words.label}</label>
          <p className="small muted" id={`${id}-hint`}>
            {words.hint}
          </p>
        </div>
        <input
          type="file"
          id={id}
          name="files"
          multiple
          accept={readableFiles}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
        />
      </div>
    </div>
  )
}

/** Papers that the unit keeps already and that no meeting has; all are ticked, a person leaves out the others. */
export function OfferedForm({
  offered,
  submission,
}: {
  offered: readonly OfferedPaper[]
  submission: Submission | null
}) {
  const { pastMeetings, intake } = useMessages()
  const { date } = useFormat()
  const words = pastMeetings.offered
  return (
    <section className="section" aria-labelledby="ulozene">
      <h2 id="ulozene">{words.title}</h2>
      <p>{words.lead(offered.length)}</p>
      <PostForm id="vybrane" submission={submission} label={words.title}>
        <fieldset className="field">
          <legend className="sr">{words.title}</legend>
          <ul className="plain-list">
            {offered.map(({ id, name, kind, uploadedOn }) => (
              <li key={id} className="field-check">
                <label>
                  <input type="checkbox" name="paper" value={id} defaultChecked />
                  <span>
                    {name}
                    <span className="hint">
                      {intake.kinds[kind ?? 'other']}, {words.day(date(uploadedOn))}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="buttons form-buttons">
          <Button kind="outline" name="intent" value="choose">
            {words.read}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}
