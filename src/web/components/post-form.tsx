import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { CsrfField } from './csrf-field.tsx'

/**
 * A form that changes something. Works without JavaScript; with it, the page stays and only its data change.
 * `encType` is needed for files only. Pass `reload` when the answer is not a page of this application.
 */
export function PostForm({
  children,
  files = false,
  label,
  reload = false,
  ...rest
}: {
  action?: string
  children: ReactNode
  className?: string
  files?: boolean
  id?: string
  label?: string
  reload?: boolean
}) {
  return (
    <Form
      method="post"
      noValidate
      {...rest}
      aria-label={label}
      reloadDocument={reload}
      encType={files ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
    >
      <CsrfField />
      {children}
    </Form>
  )
}
