import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { SeriesDay } from '../../domain/series/series-days.ts'

/** From when, how often and until when; then what the meetings have in common. */
export function SeriesForm({
  seriesId,
  until,
  groups,
  submission,
  days,
  asksOutsideValidity,
}: {
  seriesId: string
  until: string
  groups: readonly { readonly id: string; readonly name: string }[]
  submission: Submission | null
  /** The days that would be planned, once they were asked for. */
  days: readonly SeriesDay[] | null
  asksOutsideValidity: boolean
}) {
  const { meetingPapers, partnership } = useMessages()
  const words = meetingPapers.series
  const { form, kinds } = partnership
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="seriesId" value={submission?.values['seriesId'] ?? seriesId} />
      <Field name="kind" label={form.kind} kind={{ as: 'select' }} value="local-partnership">
        {Object.entries(kinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Field>
      <div className="fields-row after">
        <Field name="first" label={words.first} kind={{ as: 'date' }} short />
        <Field name="every" label={words.every} kind={{ as: 'number' }} value="3" short />
        <Field name="unit" label={words.unit} kind={{ as: 'select' }} value="months" short>
          <option value="months">{words.units.months}</option>
          <option value="weeks">{words.units.weeks}</option>
        </Field>
      </div>
      <div className="fields-row after">
        <Field name="until" label={words.until} kind={{ as: 'date' }} value={until} short />
        <Field name="startsAt" label={form.startsAt} hint={form.startsAtHint} optional short />
        <Field name="endsAt" label={form.endsAt} hint={form.endsAtHint} optional short />
      </div>
      <div className="fields-row after">
        <Field name="place" label={form.place} optional />
        <Field name="name" label={form.name} optional />
        {groups.length > 0 && (
          <Field name="workingGroupId" label={form.workingGroup} kind={{ as: 'select' }} optional>
            <option value="">{form.noWorkingGroup}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Field>
        )}
      </div>
      {asksOutsideValidity && (
        <Field
          name="outsideValidity"
          label={form.outsideValidity}
          hint={form.outsideValidityHint}
          kind={{ as: 'checkbox' }}
          optional
        />
      )}
      {days !== null && <Days days={days} />}
      <div className="buttons form-buttons">
        <Button name="intent" value="plan">
          {words.plan}
        </Button>
        <Button kind="outline" name="intent" value="preview">
          {words.preview}
        </Button>
      </div>
    </PostForm>
  )
}

function Days({ days }: { days: readonly SeriesDay[] }) {
  const words = useMessages().meetingPapers.series
  const { longDate, shortDate } = useFormat()
  return (
    <section className="section" aria-live="polite">
      <p>{words.days(days.length)}</p>
      <ul className="series-days">
        {days.map(({ on, movedFrom }) => (
          <li key={on}>
            {longDate(on)}
            {movedFrom !== null && (
              <span className="small muted">
                {' '}
                {words.moved} {shortDate(movedFrom)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
