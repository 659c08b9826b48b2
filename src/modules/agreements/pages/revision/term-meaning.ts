import type { LoaderFunctionArgs } from 'react-router'
import { describeClause, interpretTerm } from '#deadlines/index.ts'
import { servicesContext } from '#web/context.ts'

const longestTerm = 2_000

/** How a term is understood, in words; for the form that is just being written. */
export function loader({ request, context }: LoaderFunctionArgs): { readonly meanings: readonly string[] } {
  const { language } = context.get(servicesContext)
  const text = (new URL(request.url).searchParams.get('text') ?? '').slice(0, longestTerm)
  return { meanings: interpretTerm(text).map((clause) => describeClause(clause, language)) }
}
