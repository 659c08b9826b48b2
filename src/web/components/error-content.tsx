import { isRouteErrorResponse } from 'react-router'
import type { ErrorData } from '../explained-errors.ts'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { ButtonLink } from './button-link.tsx'
import { Page } from './page.tsx'
import { PageHead } from './page-head.tsx'

/** What a person sees instead of a page: what happened, whose fault it is and what to do next. */
export function ErrorContent({ error }: { error: unknown }) {
  const { shell } = useMessages()
  const { title, sentences } = useWords(error)
  const [lead, ...others] = sentences
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={lead} />
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="after">
        <ButtonLink to={paths.overview}>{shell.errors.home}</ButtonLink>
      </p>
    </Page>
  )
}

function useWords(error: unknown): { title: string; sentences: readonly string[] } {
  const { errors } = useMessages().shell
  if (!isRouteErrorResponse(error)) return { title: errors.fault.title, sentences: [errors.fault.text] }
  const { sentence, code } = errorData(error.data)
  if (error.status === 404) return { title: errors.notFound.title, sentences: [sentence ?? errors.notFound.text] }
  if (error.status === 401 || error.status === 403)
    return { title: errors.forbidden.title, sentences: [sentence ?? errors.forbidden.text] }
  if (sentence) return { title: errors.refused.title, sentences: [sentence] }
  const coded = code ? [errors.fault.code(code)] : []
  return { title: errors.fault.title, sentences: [errors.fault.text, errors.fault.unsent, ...coded] }
}

function errorData(value: unknown): ErrorData {
  const read = (key: string) => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
    return typeof found === 'string' ? found : null
  }
  return { sentence: read('sentence'), code: read('code') }
}
