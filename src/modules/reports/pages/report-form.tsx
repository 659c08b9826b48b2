import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { DescribedRow } from '../../obligations/index.ts'
import type { Report } from '../domain/report.ts'
import { wordSections } from '../domain/word-sections.ts'

/** A person's words for each section, why duties were not fulfilled, and what became of the paper in the council. */
export function ReportForm({
  report,
  gaps,
  parts,
  version,
  saveLabel,
  submission,
}: {
  report: Report
  gaps: readonly DescribedRow[]
  /** What may change now. */
  parts: { readonly words: boolean; readonly council: boolean }
  version: string
  saveLabel: string
  submission: Submission | null
}) {
  const words = useMessages().reports.page
  return (
    <PostForm submission={submission} label={parts.words ? words.wordsTitle : words.councilTitle}>
      <input type="hidden" name="version" value={version} />
      {parts.words && <WordFields report={report} />}
      {parts.words && gaps.length > 0 && <GapFields report={report} gaps={gaps} />}
      {parts.council && <CouncilFields report={report} after={parts.words} />}
      <div className="buttons after">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
      </div>
    </PostForm>
  )
}

function WordFields({ report }: { report: Report }) {
  const words = useMessages().reports.page
  return (
    <>
      <input type="hidden" name="part" value="words" />
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
    </>
  )
}

/** Each duty that is not fulfilled, with a reason of either side; the Agency's only where it has a share. */
function GapFields({ report, gaps }: { report: Report; gaps: readonly DescribedRow[] }) {
  const words = useMessages().reportRounds.gaps
  return (
    <>
      <h2 className="after">{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {gaps.map(({ obligationId, title, word, count, agencyOwes }) => (
        <fieldset key={obligationId} className="field">
          <legend>{title}</legend>
          <p className="hint">{count === null ? word : `${word}, ${count}`}</p>
          {(['unit', 'agency'] as const).map(
            (side) =>
              (side === 'unit' || agencyOwes !== null) && (
                <Field
                  key={side}
                  name={`gaps.${obligationId}.${side}`}
                  label={words[side]}
                  kind={{ as: 'textarea', rows: 2 }}
                  optional
                  value={report.gaps[obligationId]?.[side] ?? ''}
                />
              ),
          )}
        </fieldset>
      ))}
    </>
  )
}

function CouncilFields({ report, after }: { report: Report; after: boolean }) {
  const words = useMessages().reports.page
  const { date } = useFormat()
  return (
    <>
      <input type="hidden" name="part" value="council" />
      <h2 className={after ? 'after' : undefined}>{words.councilTitle}</h2>
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
    </>
  )
}
