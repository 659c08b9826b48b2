import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { DropZone } from '#web/components/drop-zone.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { versionToSend } from '#web/forms/overtaken.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedLetterhead } from '../present-paper.ts'

/** A letterhead: its name, its file, whether it is the usual one. Of one that is there the file may stay as it is. */
export function LetterheadForm({
  id,
  letterhead,
  submission,
  children,
}: {
  id: string
  letterhead: PresentedLetterhead | null
  submission: Submission | null
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const words = useMessages().papers.letterheads
  return (
    <PostForm id="hlavicka" className="letterhead-form" files label={words.add} submission={submission}>
      <input type="hidden" name="id" value={id} />
      {letterhead !== null && (
        <input type="hidden" name="version" value={versionToSend(submission, letterhead.version)} />
      )}
      <Field name="name" label={words.name} hint={words.nameHint} value={letterhead?.name ?? ''} />
      <DropZone
        name="file"
        label={letterhead === null ? words.file : words.replace}
        hint={letterhead === null ? words.fileHint : words.replaceHint}
        accept=".docx"
      />
      <Field name="usual" label={words.usual} kind={{ as: 'checkbox', checked: letterhead?.usual ?? false }} optional />
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {letterhead === null ? words.upload : words.save}
        </Button>
        {children}
      </div>
    </PostForm>
  )
}
