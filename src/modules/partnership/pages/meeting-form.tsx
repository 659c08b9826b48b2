import type { ChangeEvent, ReactNode } from 'react'
import { useSubmit } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ExpectedParticipant } from '../domain/suggest-participants.ts'
import { AgendaFields } from './agenda-fields.tsx'
import { AttendanceFields } from './attendance-fields.tsx'
import type { MeetingFormValues } from './meeting-form-values.ts'

/** Everything about one meeting on one page. `expected` is given for a new one: its kind then decides whom it offers. */
export function MeetingForm({
  values,
  submission,
  expected,
  groups,
  organisations,
  asksOutsideValidity,
  saveLabel,
  more,
  children,
}: {
  values: MeetingFormValues
  submission: Submission | null
  expected: readonly ExpectedParticipant[] | null
  /** Working groups to choose from. */
  groups: readonly { readonly id: string; readonly name: string }[]
  /** Names that the register knows, offered while an organisation is written. */
  organisations: readonly string[]
  /** The day was found outside the validity of the agreement; it may be saved knowingly. */
  asksOutsideValidity: boolean
  saveLabel: string
  /** Fields after the minutes, where one form asks for more: of a past meeting. */
  more?: ReactNode
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { partnership } = useMessages()
  const { form, states } = partnership
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <fieldset>
        <legend className="sr">{form.basics}</legend>
        <div className="fields-row">
          <KindField kind={values.kind} offersPeople={expected !== null} />
          <Field name="state" label={form.state} kind={{ as: 'select' }} value={values.state}>
            <Options of={states} />
          </Field>
        </div>
        <div className="fields-row after">
          <Field name="on" label={form.day} kind={{ as: 'date' }} value={values.on} short />
          <Field
            name="startsAt"
            label={form.startsAt}
            hint={form.startsAtHint}
            value={values.startsAt}
            optional
            short
          />
          <Field name="endsAt" label={form.endsAt} hint={form.endsAtHint} value={values.endsAt} optional short />
        </div>
        <div className="fields-row after">
          <Field name="place" label={form.place} value={values.place} optional />
          {groups.length > 0 && (
            <Field
              name="workingGroupId"
              label={form.workingGroup}
              kind={{ as: 'select' }}
              value={values.workingGroupId}
              optional
            >
              <option value="">{form.noWorkingGroup}</option>
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Field>
          )}
          <Field name="name" label={form.name} hint={form.nameHint} value={values.name} optional />
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
      </fieldset>
      {/* Lines that came back from the server are new ones: what was typed stands in them already. */}
      <AttendanceFields
        key={values.people.map(({ name }) => name).join('\n')}
        people={values.people}
        expected={expected ?? []}
        organisations={organisations}
      />
      <AgendaFields rows={values.agenda} />
      <section className="section" id="zapis">
        <Field
          name="minutes"
          label={form.minutes}
          hint={form.minutesHint}
          kind={{ as: 'textarea', rows: 10 }}
          value={values.minutes}
          optional
        />
      </section>
      {more}
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
        {expected !== null && (
          <noscript>
            <Button kind="outline" name="intent" value="expect">
              {form.expect}
            </Button>
          </noscript>
        )}
        {children}
      </div>
    </PostForm>
  )
}

/** With scripts the choice itself offers the people of the kind; without them a button beside the saving one does. */
function KindField({ kind, offersPeople }: { kind: string; offersPeople: boolean }) {
  const { kinds, form } = useMessages().partnership
  const { id } = useField('kind')
  const submit = useSubmit()
  const offer = (event: ChangeEvent<HTMLSelectElement>) => {
    if (!offersPeople || event.currentTarget.form === null) return
    const fields = new FormData(event.currentTarget.form)
    fields.set('intent', 'expect')
    void submit(fields, { method: 'post', preventScrollReset: true })
  }
  return (
    <div className="field">
      <label htmlFor={id}>{form.kind}</label>
      <select id={id} name="kind" defaultValue={kind} onChange={offer}>
        <Options of={kinds} />
      </select>
    </div>
  )
}

function Options({ of }: { of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
