import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { ChoiceField } from './choice-field.tsx'
import type { RecordFormValues } from './record-form-values.ts'
import { ResearchFields } from './research-fields.tsx'

/** The fields of one kind and of no other; those of education stand among the common ones. */
export function FactsFields({ kind, values }: { kind: RecordKind; values: RecordFormValues }) {
  switch (kind) {
    case 'individual-support':
    case 'advice':
      return <CounsellingFields values={values} />
    case 'advisory-programme':
      return <ProgrammeFields values={values} />
    case 'information':
      return <InformationFields values={values} />
    case 'practice-sharing':
      return <PracticeFields values={values} />
    case 'facilitation':
      return <FacilitatorField values={values} />
    case 'research':
      return <ResearchFields values={values} />
    case 'education-group':
    case 'document':
      return null
  }
  return kind satisfies never
}

function CounsellingFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <>
      <div className="fields-row after">
        <Field name="advisedBy" label={form.advisedBy} value={values.advisedBy} optional />
        <Field name="call" label={form.call} hint={form.callHint} value={values.call} optional />
      </div>
      <Field name="outcome" label={form.outcome} kind={{ as: 'textarea', rows: 3 }} value={values.outcome} optional />
      <Field name="nextStep" label={form.nextStep} value={values.nextStep} optional />
    </>
  )
}

function FacilitatorField({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return <Field name="by" label={form.by} value={values.by} optional />
}

function InformationFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <div className="fields-row after">
      <ChoiceField name="about" label={form.about} none={form.unsaid} options={form.abouts} value={values.about} />
      <Field name="recipients" label={form.recipients} value={values.recipients} optional />
    </div>
  )
}

function PracticeFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <>
      <Field name="source" label={form.source} value={values.source} optional />
      <div className="fields-row after">
        <ChoiceField name="way" label={form.way} none={form.unsaid} options={form.ways} value={values.way} />
        <ChoiceField
          name="takenUp"
          label={form.takenUp}
          none={form.notKnown}
          options={form.takenUps}
          value={values.takenUp}
        />
      </div>
    </>
  )
}

function ProgrammeFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <>
      <div className="fields-row after">
        <Field name="agreedOn" label={form.agreedOn} kind={{ as: 'date' }} value={values.agreedOn} optional short />
        <Field
          name="periodFrom"
          label={form.periodFrom}
          kind={{ as: 'date' }}
          value={values.periodFrom}
          optional
          short
        />
        <Field name="periodTo" label={form.periodTo} kind={{ as: 'date' }} value={values.periodTo} optional short />
      </div>
      <Field
        name="experts"
        label={form.experts}
        hint={form.expertsHint}
        kind={{ as: 'textarea', rows: 3 }}
        value={values.experts}
        optional
      />
      <Field
        name="steps"
        label={form.steps}
        hint={form.stepsHint}
        kind={{ as: 'textarea', rows: 3 }}
        value={values.steps}
        optional
      />
      <Field
        name="evaluation"
        label={form.evaluation}
        kind={{ as: 'textarea', rows: 3 }}
        value={values.evaluation}
        optional
      />
    </>
  )
}
