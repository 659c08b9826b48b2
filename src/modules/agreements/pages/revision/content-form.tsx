import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ContentSection } from '../../domain/revision/sections.ts'
import { FormSection } from './form-section.tsx'
import { LinesField } from './lines-field.tsx'
import { RowsField } from './rows-field.tsx'

export type ContentFormValues = Readonly<Record<string, string>>

/** The content of a version as a form, in the parts of the ministry's form; only those that the revision is about stand open. */
export function ContentForm({
  values,
  open,
  errors,
  meanings,
}: {
  values: ContentFormValues
  open: readonly ContentSection[]
  errors: readonly ContentSection[]
  meanings: Readonly<Record<string, readonly string[]>>
}) {
  const { agreementPage, readingCommand, revision: words } = useMessages()
  const field = (name: keyof typeof readingCommand.fields, hint?: string) => (
    <Field
      name={name}
      label={readingCommand.fields[name]}
      hint={hint}
      value={values[name] ?? ''}
      optional={name !== 'unit.name'}
    />
  )
  const section = (name: ContentSection) => ({ name, open: open.includes(name) || errors.includes(name) })
  return (
    <>
      <FormSection {...section('parties')}>
        {field('unit.name')}
        {field('unit.seat')}
        {field('unit.ico')}
        {field('memorandum.date', words.dayHint)}
        {field('agencyProject.name')}
        {field('agencyProject.number')}
      </FormSection>
      <FormSection {...section('people')}>
        {field('people.representative')}
        {field('people.manager')}
        <Field
          name="people.managerVacant"
          label={words.managerVacant}
          kind={{ as: 'checkbox', checked: values['people.managerVacant'] === 'ano' }}
          optional
        />
        {field('people.regionalHead')}
        {field('regionalContact')}
      </FormSection>
      <FormSection {...section('validity')}>
        <p className="small muted">{words.validityLead}</p>
        {field('validity.years')}
        {field('validity.from', words.partialHint)}
        {field('validity.to', words.partialHint)}
      </FormSection>
      <FormSection {...section('themes')}>
        <LinesField list="themes" values={values} />
      </FormSection>
      <FormSection {...section('partnership')}>
        {field('partnership.founder')}
        <LinesField list="partnership.groups" values={values} />
        <LinesField list="partnership.members" values={values} />
      </FormSection>
      <FormSection {...section('plan')}>
        {field('plan.kind')}
        {field('plan.targetGroup')}
        <LinesField list="linkedStrategies" values={values} />
        <LinesField list="reusedStrategies" values={values} />
        <LinesField list="expectedMeasures" values={values} />
      </FormSection>
      <FormSection {...section('schedule')}>
        {field('education.hours')}
        {field('education.maxDistanceHours')}
        <Field
          name="schedulePeriod.from"
          label={words.periodFrom}
          kind={{ as: 'date' }}
          value={values['schedulePeriod.from'] ?? ''}
          optional
          short
        />
        <Field
          name="schedulePeriod.to"
          label={words.periodTo}
          kind={{ as: 'date' }}
          value={values['schedulePeriod.to'] ?? ''}
          optional
          short
        />
        <RowsField values={values} meanings={meanings} />
        <Button kind="outline" name="intent" value="understand">
          {words.understand}
        </Button>
        <p className="small muted">{agreementPage.term}</p>
      </FormSection>
    </>
  )
}
