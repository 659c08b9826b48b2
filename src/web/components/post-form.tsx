import { type ReactNode, useMemo } from 'react'
import { Form } from 'react-router'
import { FormContext } from '../forms/form-context.ts'
import type { Submission } from '../forms/submission.ts'
import { CsrfField } from './csrf-field.tsx'
import { ErrorSummary } from './error-summary.tsx'

/**
 * A form that changes something. Works without JavaScript; with it, the page stays and only its data change. Give it the
 * action's answer as `submission` and its fields show what was wrong and keep what was written. `id` tells apart two forms
 * of one page; `reload` is for answers that are not pages of this application.
 */
export function PostForm({
  children,
  files = false,
  id = 'f',
  label,
  reload = false,
  submission = null,
  ...rest
}: {
  action?: string
  children: ReactNode
  className?: string
  files?: boolean
  id?: string
  label?: string
  reload?: boolean
  submission?: Submission | null | undefined
}) {
  const state = useMemo(() => ({ id, submission: submission ?? null }), [id, submission])
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
      <FormContext value={state}>
        <ErrorSummary />
        {children}
      </FormContext>
    </Form>
  )
}
