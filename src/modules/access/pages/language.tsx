import { type ActionFunctionArgs, redirect } from 'react-router'
import { asId } from '#kernel/ids.ts'
import { isLanguage } from '#messages/index.ts'
import { languageCookie } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { changeLanguage } from '../use-cases/change-language.ts'
import { localPath } from './local-path.ts'

/** Switches the language of this browser, and of the account when somebody is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, session } = context.get(servicesContext)
  const form = await request.formData()
  const language = form.get('jazyk')
  const back = redirect(localPath(form.get('zpet')))
  if (!isLanguage(language)) return back
  if (session !== null) await changeLanguage(deps, asId<'Account'>(session.accountId), language)
  back.headers.set('Set-Cookie', `${languageCookie}=${language}; Max-Age=31536000; Path=/; SameSite=Lax`)
  return back
}

export function loader() {
  return redirect(paths.overview)
}
