import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { EducationTimes } from './education-fields.tsx'
import type { RecordFormValues } from './record-form-values.ts'

/** Of which kinds a length, a number of people and names are asked; what is not asked travels hidden and is not lost. */
const asked: Readonly<Record<'hours' | 'participants', readonly RecordKind[]>> = {
  hours: ['education-group', 'individual-support', 'advice', 'practice-sharing', 'facilitation'],
  participants: ['education-group', 'practice-sharing', 'facilitation'],
}

/** When it was, how long, with how many and with whom. */
export function ExtentFields({ kind, values }: { kind: RecordKind; values: RecordFormValues }) {
  const { form } = useMessages().learning
  const offered = values.state === 'offered'
  const days: Readonly<Partial<Record<RecordKind, string>>> = form.days
  const attendees: Readonly<Partial<Record<RecordKind, string>>> = form.attendees
  const people = attendees[kind]
  const measured = asked.hours.includes(kind)
  const counted = asked.participants.includes(kind)
  return (
    <>
      <div className="fields-row after">
        <Field
          name="on"
          label={offered ? form.plannedDay : (days[kind] ?? form.day)}
          hint={offered ? form.plannedDayHint : undefined}
          kind={{ as: 'date' }}
          value={values.on}
          optional={offered}
          short
        />
        {measured && (
          <Field
            name="hours"
            label={form.hours}
            hint={form.hoursHint}
            kind={{ as: 'number' }}
            value={values.hours}
            optional
            short
          />
        )}
        {counted && (
          <Field
            name="participants"
            label={form.participants}
            kind={{ as: 'number' }}
            value={values.participants}
            optional
            short
          />
        )}
      </div>
      {!measured && <input type="hidden" name="hours" value={values.hours} />}
      {!counted && <input type="hidden" name="participants" value={values.participants} />}
      {kind === 'education-group' && <EducationTimes values={values} />}
      {measured ? (
        <Field
          name="distance"
          label={form.distance}
          hint={kind === 'education-group' ? form.distanceHint : undefined}
          kind={{ as: 'checkbox', checked: values.distance }}
        />
      ) : (
        values.distance && <input type="hidden" name="distance" value="ano" />
      )}
      {people === undefined ? (
        <input type="hidden" name="attendees" value={values.attendees} />
      ) : (
        <Field
          name="attendees"
          label={people}
          hint={form.attendeesHint}
          kind={{ as: 'textarea', rows: 4 }}
          value={values.attendees}
          optional
        />
      )}
    </>
  )
}
