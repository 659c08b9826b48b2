import { Field } from '#web/components/field.tsx'
import type { TextField } from './record-form-values.ts'

/** A choice of a few words, or none of them. */
export function ChoiceField({
  name,
  label,
  none,
  options,
  value,
}: {
  name: TextField
  label: string
  /** What it means that nothing is chosen. */
  none: string
  options: Readonly<Record<string, string>>
  value: string
}) {
  return (
    <Field name={name} label={label} kind={{ as: 'select' }} value={value} optional>
      <option value="">{none}</option>
      {Object.entries(options).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </Field>
  )
}
