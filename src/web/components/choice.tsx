import type { ReactNode } from 'react'
import { useField } from '../forms/form-context.ts'
import { Icon } from './icon.tsx'

export type Option = { readonly value: string; readonly label: string; readonly note?: ReactNode }

/** One answer of a few, each explained. Real radio buttons: arrows move between them, the whole card is the target. */
export function Choice({
  name,
  legend,
  legendHidden = false,
  hint,
  options,
  value,
  large = false,
}: {
  name: string
  legend: ReactNode
  legendHidden?: boolean
  hint?: ReactNode
  options: readonly Option[]
  value?: string | undefined
  large?: boolean
}) {
  const { id, error, kept } = useField(name)
  const chosen = kept ?? value
  return (
    <fieldset
      className={error === null ? 'field' : 'field field-error'}
      aria-describedby={error === null ? undefined : `${id}-error`}
    >
      <legend className={legendHidden ? 'sr' : undefined}>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <div className={large ? 'choice choice-large' : 'choice'}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
            />
            <span>
              <b>{option.label}</b>
              {option.note && <span className="choice-note">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
