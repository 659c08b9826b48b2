import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { particularText } from '../domain/particular-text.ts'
import { particularKeys } from '../domain/particulars.ts'
import type { PresentedPaper } from '../present-paper.ts'

/** What the office writes on the paper. Numbers that the paper itself suggests stand beside their fields. */
export function ParticularsForm({ paper, submission }: { paper: PresentedPaper; submission: Submission | null }) {
  const { papers } = useMessages()
  const words = papers.particulars
  const { date } = useFormat()
  const { particulars, suggestions, letterheads } = paper
  const saved = particularKeys.map((key) => [words[key], particularText(particulars, key, paper.language)] as const)
  const usual = letterheads.find((one) => one.usual)?.name ?? null
  return (
    <>
      <p className="muted">{words.lead}</p>
      <OvertakenNote submission={submission} version={paper.version} facts={saved} />
      <PostForm id="udaje" label={words.title} submission={submission}>
        <input type="hidden" name="version" value={versionToSend(submission, paper.version)} />
        <Field
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          value={particulars.reference ?? ''}
          optional
        />
        <Field name="fileMark" label={words.fileMark} value={particulars.fileMark ?? ''} optional />
        <Field
          name="issuedOn"
          label={words.issuedOn}
          kind={{ as: 'date' }}
          value={particulars.issuedOn === null ? '' : date(particulars.issuedOn)}
          short
          optional
        />
        <Field name="handledBy" label={words.handledBy} value={particulars.handledBy ?? ''} optional />
        <Field
          name="sheets"
          label={words.sheets}
          hint={suggestions.sheets === null ? undefined : words.sheetsHint(suggestions.sheets)}
          kind={{ as: 'number' }}
          value={String(particulars.sheets ?? '')}
          short
          optional
        />
        <Field
          name="attachments"
          label={words.attachments}
          hint={words.attachmentsHint(suggestions.attachments)}
          kind={{ as: 'number' }}
          value={String(particulars.attachments ?? '')}
          short
          optional
        />
        {letterheads.length > 1 && (
          <Field
            name="letterheadId"
            label={words.letterhead}
            kind={{ as: 'select' }}
            value={paper.letterheadId ?? ''}
            optional
          >
            <option value="">{words.usualLetterhead(usual)}</option>
            {letterheads.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Field>
        )}
        <div className="buttons form-buttons">
          <Button name="intent" value="save">
            {words.save}
          </Button>
        </div>
      </PostForm>
    </>
  )
}
