import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-look.ts'
import { Icon, type IconName } from './icon.tsx'

/** Sends its form. Several buttons of one form differ by `name` and `value`; the label is a verb. */
export function Button({
  icon,
  name,
  value,
  form,
  describedBy,
  children,
  ...look
}: ButtonLook & {
  icon?: IconName
  name?: string
  value?: string
  form?: string
  describedBy?: string
  children: ReactNode
}) {
  return (
    <button
      className={buttonClass(look)}
      type="submit"
      name={name}
      value={value}
      form={form}
      aria-describedby={describedBy}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
