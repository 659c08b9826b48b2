import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { OwnerChoice } from '../../domain/tasks/owner-choice.ts'
import type { TaskFormValues } from './task-form-values.ts'

/** Who is to do what by when; of a task that is there also when it was done and how it ended. */
export function TaskForm({
  values,
  choices,
  submission,
  saveLabel,
  children,
}: {
  values: TaskFormValues
  choices: readonly OwnerChoice[]
  submission: Submission | null
  saveLabel: string
  children?: ReactNode
}) {
  const { form } = useMessages().tasks
  const isNew = values.version === '0'
  return (
    <PostForm submission={submission} id="ukol">
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <Field name="words" label={form.taskWords} kind={{ as: 'textarea', rows: 2 }} value={values.words} />
      <OwnerField value={values.owner} choices={choices} />
      <div className="fields-row after">
        <Field name="dueOn" label={form.dueOn} kind={{ as: 'date' }} value={values.dueOn} optional short />
        {!isNew && (
          <Field name="doneOn" label={form.doneOn} kind={{ as: 'date' }} value={values.doneOn} optional short />
        )}
      </div>
      {!isNew && (
        <Field name="outcome" label={form.outcome} kind={{ as: 'textarea', rows: 2 }} value={values.outcome} optional />
      )}
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
        {children}
      </div>
    </PostForm>
  )
}

/** A text with the people of the register offered below it; whoever is not there is typed. */
function OwnerField({ value, choices }: { value: string; choices: readonly OwnerChoice[] }) {
  const { shell, tasks } = useMessages()
  const { id, error, kept } = useField('owner')
  return (
    <div className={error === null ? 'field' : 'field field-error'}>
      <label htmlFor={id}>
        {tasks.form.owner} <span className="optional">({shell.optional})</span>
      </label>
      <p className="hint" id={`${id}-hint`}>
        {tasks.form.ownerHint}
      </p>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <input
        type="text"
        id={id}
        name="owner"
        list={`${id}-people`}
        defaultValue={kept ?? value}
        maxLength={500}
        autoComplete="off"
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
      />
      <datalist id={`${id}-people`}>
        {choices.map((choice) => (
          <option key={choice.id}>{choice.label}</option>
        ))}
      </datalist>
    </div>
  )
}
