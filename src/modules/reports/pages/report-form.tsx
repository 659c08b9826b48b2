import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Report } from '../domain/report.ts'
import { wordSections } from '../domain/word-sections.ts'

/** A person's words for each section, and what became of the paper in the council. */
export function ReportForm({
  report,
  version,
  saveLabel,
  submission,
}: {
  report: Report
  version: string
  saveLabel: string
  submission: Submission | null
}) {
  const words = useMessages().reports.page
  const { date } = useFormat()
  return (
    <PostForm submission={submission} label={words.wordsTitle}>
      <input type="hidden" name="version" value={version} />
      <h2>{words.wordsTitle}</h2>
      <p className="hint">{words.wordsHint}</p>
      {wordSections.map((section) => (
        <Field
          key={section}
          name={`words.${section}`}
          label={words.words[section]}
          kind={{ as: 'textarea', rows: 3 }}
          optional
          value={report.words[section] ?? ''}
        />
      ))}
      <h2 className="after">{words.councilTitle}</h2>
      <p className="hint">{words.councilHint}</p>
      {(['submittedOn', 'councilOn'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={words[name]}
          kind={{ as: 'date' }}
          optional
          value={report[name] === null ? '' : date(report[name])}
        />
      ))}
      <Field name="councilResolution" label={words.councilResolution} optional value={report.councilResolution ?? ''} />
      <div className="buttons after">
        <Button>{saveLabel}</Button>
      </div>
    </PostForm>
  )
}
