import { isRouteErrorResponse, type MiddlewareFunction, Outlet, redirect, useRouteError } from 'react-router'
import { ErrorContent } from '#web/components/error-content.tsx'
import { servicesContext } from '#web/context.ts'
import { isInterruptedForm } from '#web/forms/interrupted-form.ts'
import { paths } from '#web/paths.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** A visitor who wants a page behind the sign-in comes back to it afterwards. What they send is kept by the form itself. */
const signInFirst: MiddlewareFunction = async ({ request, url, context }, next) => {
  const { session } = context.get(servicesContext)
  if (session !== null || request.method !== 'GET') return next()
  const wanted = url.pathname + url.search
  throw redirect(wanted === paths.overview ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ zpet: wanted })}`)
}

export const middleware = [signInFirst]

/** Around all pages for which a person must be signed in; inside the shell, so that its frame stands around errors too. */
export default function SignedIn() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && isInterruptedForm(error.data)) return <SignInAgain form={error.data} />
  return <ErrorContent error={error} />
}
