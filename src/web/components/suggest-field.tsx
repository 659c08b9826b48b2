import type { ReactNode } from 'react'
import { useField } from '../forms/form-context.ts'
import { useMessages } from '../use-messages.ts'
import { Icon } from './icon.tsx'

/** A text that may be chosen of known ones or written anew; the known ones are offered while typing. */
export function SuggestField({
  name,
  label,
  hint,
  value,
  suggestions,
  optional = false,
}: {
  name: string
  label: string
  hint?: ReactNode
  value: string
  suggestions: readonly string[]
  optional?: boolean
}) {
  const { shell } = useMessages()
  const { id, error, kept } = useField(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error === null ? 'field' : 'field field-error'}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">({shell.optional})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        name={name}
        list={`${id}-list`}
        defaultValue={kept ?? value}
        autoComplete="off"
        aria-required={!optional || undefined}
        aria-invalid={error !== null || undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
    </div>
  )
}
