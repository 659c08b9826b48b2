import { type ActionFunctionArgs, redirect } from 'react-router'
import { endedSessionCookie, sessionTokenIn } from '#platform/http/session-cookie.ts'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { signOut } from '../use-cases/sign-out.ts'

/** Ends the session, also one that has ended by itself: whoever wants to leave always can. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, publicUrl } = context.get(servicesContext)
  const token = sessionTokenIn(request.headers.get('Cookie'), publicUrl)
  if (token !== null) await signOut(deps, token)
  return redirect(paths.signIn, { headers: { 'Set-Cookie': endedSessionCookie(publicUrl) } })
}

export function loader() {
  return redirect(paths.overview)
}
