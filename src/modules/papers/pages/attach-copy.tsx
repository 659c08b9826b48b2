import { Button } from '#web/components/button.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { DropZone } from '#web/components/drop-zone.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedPaper } from '../present-paper.ts'

/** Attaches a signed copy: the file, which issue was signed, and when. */
export function AttachCopy({ paper, submission }: { paper: PresentedPaper; submission: Submission | null }) {
  const { papers } = useMessages()
  const words = papers.signed
  const [latest] = paper.issues
  return (
    <details className="opened" open={submission !== null}>
      <summary className={buttonClass({ kind: 'outline' })}>{words.add}</summary>
      <PostForm id="pripojit" files label={words.add} submission={submission}>
        <DropZone name="file" label={words.file} hint={words.fileHint} accept={signedFiles} />
        <Field name="issueId" label={words.issue} kind={{ as: 'select' }} value={latest?.id} short>
          {paper.issues.map(({ id, number }) => (
            <option key={id} value={id}>
              {papers.issues.numbered(number)}
            </option>
          ))}
        </Field>
        <Field name="signedOn" label={words.signedOn} kind={{ as: 'date' }} short optional />
        <Field name="note" label={words.note} optional />
        <div className="buttons form-buttons">
          <Button name="intent" value="attach">
            {words.save}
          </Button>
        </div>
      </PostForm>
    </details>
  )
}

/** What the dialogue for choosing a file offers; the content decides, not the name. */
const signedFiles = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.asice,.sce,.zfo'
