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

/**
 * What an action throws then. Passwords are not kept, and the old token would not help. The address is the page's own, without
 * what the router adds when it sends a form in the background; only an index page is told apart by `?index`.
 */
export function interrupted(
  { request, url }: { readonly request: Request; readonly url: URL },
  form: FormData,
): ReturnType<typeof data<InterruptedForm>> {
  const ofIndex = new URL(request.url).searchParams.has('index')
  const search = ofIndex ? url.search.replace(/^\??/, url.search === '' ? '?index' : '?index&') : url.search
  const fields: [string, string][] = []
  let files = false
  for (const [name, value] of form) {
    if (typeof value !== 'string') files ||= value.size > 0
    else if (name !== '_csrf' && !/heslo|password/i.test(name)) fields.push([name, value])
  }
  return data({ kind: 'interrupted-form', to: url.pathname + search, fields, files }, { status: 401 })
}

export function isInterruptedForm(value: unknown): value is InterruptedForm {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'interrupted-form'
}
