import type { ReactNode } from 'react'
import { useField } from '../forms/form-context.ts'
import { useMessages } from '../use-messages.ts'
import { FieldControl, type FieldKind } from './field-control.tsx'
import { Icon } from './icon.tsx'

/**
 * One labelled field of a `PostForm`. Label, hint and the sentence about an error belong to the control by
 * `aria-describedby`. A date is a text in which a person writes 1. 4. 2023.
 *
 * @example <Field name="schvaleno" label="Datum schválení" kind={{ as: 'date' }} value={format.date(approved)} />
 */
export function Field({
  name,
  label,
  hint,
  kind = { as: 'text' },
  value,
  optional = false,
  short = false,
  children,
}: {
  name: string
  label: string
  hint?: ReactNode
  kind?: FieldKind
  value?: string | undefined
  optional?: boolean
  short?: boolean
  /** Options of a select. */
  children?: ReactNode
}) {
  const { shell } = useMessages()
  const { id, error, kept, cameBack } = useField(name)
  const checkbox = kind.as === 'checkbox'
  const explained = hint ?? (kind.as === 'date' ? shell.dateHint : null)
  const describedBy = [explained && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const control = (
    <FieldControl
      id={id}
      name={name}
      kind={kind}
      // A box that was left empty is not sent at all, so its absence is what the person chose.
      value={checkbox && cameBack ? (kept ?? '') : (kept ?? value)}
      required={!optional}
      invalid={error !== null}
      describedBy={describedBy === '' ? undefined : describedBy}
    >
      {children}
    </FieldControl>
  )
  return (
    <div className={fieldClass({ error, short, checkbox })}>
      {!checkbox && (
        <label htmlFor={id}>
          {label} {optional && <span className="optional">({shell.optional})</span>}
        </label>
      )}
      {!checkbox && explained && (
        <p className="hint" id={`${id}-hint`}>
          {explained}
        </p>
      )}
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      {checkbox ? (
        <label>
          {control}
          <span>
            {label}
            {explained && (
              <span className="hint" id={`${id}-hint`}>
                {explained}
              </span>
            )}
          </span>
        </label>
      ) : (
        control
      )}
    </div>
  )
}

function fieldClass(look: { error: string | null; short: boolean; checkbox: boolean }): string {
  const { error, short, checkbox } = look
  return ['field', error !== null && 'field-error', short && 'field-short', checkbox && 'field-check']
    .filter(Boolean)
    .join(' ')
}
