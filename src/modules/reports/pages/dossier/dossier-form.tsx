import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { dossierSections } from '../../domain/dossier/chapters.ts'
import type { Dossier } from '../../domain/dossier/dossier.ts'

/** The period, the stated length, and a person's words for each chapter. */
export function DossierForm({ dossier, submission }: { dossier: Dossier; submission: Submission | null }) {
  const words = useMessages().dossier
  const { page } = words
  const { date } = useFormat()
  const { version, from, to, statedMonths } = dossier
  return (
    <section className="section" aria-labelledby="uprava">
      <h2 id="uprava">{page.edit}</h2>
      <p className="hint">{page.editHint}</p>
      <OvertakenNote
        submission={submission}
        version={version}
        facts={[
          [words.list.period, words.range(from, to)],
          [page.statedMonths, statedMonths],
          ...dossierSections.map((section) => [page.sections[section], dossier.words[section] ?? ''] as const),
        ]}
      />
      <PostForm submission={submission}>
        <input type="hidden" name="version" value={versionToSend(submission, version)} />
        <div className="fields-row">
          <Field name="from" label={page.from} kind={{ as: 'date' }} value={date(from)} short />
          <Field name="to" label={page.to} kind={{ as: 'date' }} value={date(to)} short />
        </div>
        <Field
          name="statedMonths"
          label={page.statedMonths}
          hint={page.statedMonthsHint}
          value={statedMonths === null ? '' : String(statedMonths)}
          optional
          short
        />
        <Field
          name="keepsDoubt"
          label={page.keepsDoubt}
          kind={{ as: 'checkbox' }}
          value={dossier.keepsDoubt ? 'ano' : ''}
          optional
        />
        {dossierSections.map((section) => (
          <Field
            key={section}
            name={`words.${section}`}
            label={page.sections[section]}
            kind={{ as: 'textarea', rows: 2 }}
            value={dossier.words[section] ?? ''}
            optional
          />
        ))}
        <div className="buttons form-buttons">
          <Button name="intent" value="save">
            {page.save}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}
