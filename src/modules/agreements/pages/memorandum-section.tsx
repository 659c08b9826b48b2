import { Button } from '#web/components/button.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Memorandum } from '../../cooperation/index.ts'
import { Facts } from './facts.tsx'
import { ofIntent } from './next-steps.tsx'
import type { ShownAgreement } from './present-for-page.ts'

/** The memorandum under which the agreement was concluded: a record of its own, completed here. */
export function MemorandumSection({
  agreement: { memorandum, mayEdit },
  submission,
}: {
  agreement: ShownAgreement
  submission: Submission | null
}) {
  const { agreementPage: words } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="memorandum">
      <h2 id="memorandum">{words.memorandumTitle}</h2>
      {memorandum === null ? (
        <p>{words.memorandumNone}</p>
      ) : (
        <>
          <Facts
            facts={[
              [words.concludedOn, memorandum.concludedOn && date(memorandum.concludedOn)],
              [words.approvedBy, memorandum.approvedBy],
              [words.approvedOn, memorandum.approvedOn && date(memorandum.approvedOn)],
              [words.memorandumResolution, memorandum.resolution],
              ...(memorandum.note === null ? [] : [[words.note, memorandum.note] as const]),
            ]}
          />
          {mayEdit && <MemorandumForm memorandum={memorandum} submission={ofIntent(submission, 'memorandum')} />}
        </>
      )}
    </section>
  )
}

function MemorandumForm({ memorandum, submission }: { memorandum: Memorandum; submission: Submission | null }) {
  const { agreementPage: words } = useMessages()
  const { date } = useFormat()
  const { concludedOn, approvedBy, approvedOn, resolution, note } = memorandum
  return (
    <details className="opened after" open={submission !== null}>
      <summary className={buttonClass({ kind: 'outline', small: true })}>{words.editMemorandum}</summary>
      <PostForm id="memorandum-upravit" label={words.editMemorandum} submission={submission}>
        <input type="hidden" name="memorandumId" value={memorandum.id} />
        <input type="hidden" name="version" value={memorandum.version} />
        <Field
          name="concludedOn"
          label={words.concludedOn}
          kind={{ as: 'date' }}
          value={concludedOn === null ? undefined : date(concludedOn)}
          optional
        />
        <Field
          name="approvedBy"
          label={words.approvedBy}
          hint={words.approvedByHint}
          value={approvedBy ?? undefined}
          optional
        />
        <Field
          name="approvedOn"
          label={words.approvedOn}
          kind={{ as: 'date' }}
          value={approvedOn === null ? undefined : date(approvedOn)}
          optional
        />
        <Field name="resolution" label={words.memorandumResolution} value={resolution ?? undefined} optional />
        <Field name="note" label={words.note} kind={{ as: 'textarea', rows: 2 }} value={note ?? undefined} optional />
        <div className="buttons form-buttons">
          <Button name="intent" value="memorandum">
            {words.saveMemorandum}
          </Button>
        </div>
      </PostForm>
    </details>
  )
}
