import type { ReactNode } from 'react'

export type FieldKind =
  | {
      readonly as: 'text' | 'email' | 'search' | 'tel' | 'url' | 'date' | 'number' | 'month'
      readonly autoComplete?: string
    }
  | { readonly as: 'password'; readonly autoComplete: 'current-password' | 'new-password' | 'one-time-code' }
  | { readonly as: 'textarea'; readonly rows?: number }
  | { readonly as: 'select' }
  | { readonly as: 'checkbox'; readonly checked?: boolean }

type ControlProps = {
  readonly id: string
  readonly name: string
  readonly kind: FieldKind
  readonly value: string | undefined
  readonly required: boolean
  readonly invalid: boolean
  readonly describedBy: string | undefined
  readonly children?: ReactNode
}

/** Which HTML element a kind is. Numbers and dates are texts, so that a comma and 1. 4. 2023 may be written. */
export function FieldControl({ kind, value, required, invalid, describedBy, children, ...own }: ControlProps) {
  const attributes = {
    ...own,
    'aria-required': required || undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
  }
  switch (kind.as) {
    case 'textarea':
      return <textarea {...attributes} rows={kind.rows ?? 4} defaultValue={value} />
    case 'select':
      return (
        <select {...attributes} defaultValue={value}>
          {children}
        </select>
      )
    case 'checkbox':
      return (
        <input
          {...attributes}
          type="checkbox"
          value="ano"
          defaultChecked={value === undefined ? kind.checked === true : value === 'ano'}
        />
      )
    case 'number':
      return <input {...attributes} type="text" inputMode="decimal" autoComplete="off" defaultValue={value} />
    case 'date':
    case 'month':
      return <input {...attributes} type="text" autoComplete="off" defaultValue={value} />
    default:
      return <input {...attributes} type={kind.as} autoComplete={kind.autoComplete} defaultValue={value} />
  }
}
