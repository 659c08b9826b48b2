import { data } from 'react-router'

/** A form that arrived after its session had ended: kept whole, so that it can be sent again after signing in. */
export type InterruptedForm = {
  readonly kind: 'interrupted-form'
  /** The address to which it was sent, within this application. */
  readonly to: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** Whether there were files, which cannot be kept. */
  readonly files: boolean
}

/** What an action throws then. Passwords are not kept, and the old token would not help. */
export function interrupted(request: Request, form: FormData): ReturnType<typeof data<InterruptedForm>> {
  const { pathname, search } = new URL(request.url)
  const fields: [string, string][] = []
  let files = false
  for (const [name, value] of form) {
    if (typeof value !== 'string') files ||= value.size > 0
    else if (name !== '_csrf' && !/heslo|password/i.test(name)) fields.push([name, value])
  }
  return data({ kind: 'interrupted-form', to: pathname + search, fields, files }, { status: 401 })
}

export function isInterruptedForm(value: unknown): value is InterruptedForm {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'interrupted-form'
}
