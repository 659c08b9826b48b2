import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { sessionCookie } from '#platform/http/session-cookie.ts'
import { Page } from '#web/components/page.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { demonstrationRoles } from '../use-cases/demonstration-roles.ts'
import { signIn } from '../use-cases/sign-in.ts'
import { signInAs } from '../use-cases/sign-in-as.ts'
import { keptForm } from './kept-form.ts'
import { localPath } from './local-path.ts'
import { Resume } from './resume.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { textOf } from './text-of.ts'
import { VisitorColumn } from './visitor-column.tsx'

/** Whoever is signed in already goes on; only a form that waits for them may still come here. */
const goOn: MiddlewareFunction = ({ request, url, context }, next) => {
  const { session } = context.get(servicesContext)
  if (session === null || request.method !== 'GET') return next()
  throw redirect(localPath(url.searchParams.get('zpet')))
}

export const middleware = [goOn]

export async function loader({ url, context }: LoaderFunctionArgs) {
  const { deps, client } = context.get(servicesContext)
  const offered = await demonstrationRoles(deps, client)
  const roles = offered.map(({ account, grant }) => ({ accountId: account.id, name: account.name, ...grant }))
  return { back: localPath(url.searchParams.get('zpet')), roles }
}

export async function action(args: ActionFunctionArgs) {
  const { session, csrfToken } = args.context.get(servicesContext)
  if (session !== null) return goOnWith(await args.request.formData(), csrfToken, {})
  return submit(args, async (form) => {
    const { deps, client, publicUrl } = args.context.get(servicesContext)
    const opened =
      form.get('intent') === 'password'
        ? await signIn(deps, {
            email: textOf(form, 'email'),
            password: textOf(form, 'password'),
            address: client.address,
          })
        : await signInAs(deps, { accountId: offeredAccount(form), client })
    return goOnWith(form, opened.csrfToken, { 'Set-Cookie': sessionCookie(publicUrl, opened.token) })
  })
}

function offeredAccount(form: FormData): Id<'Account'> {
  const accountId = textOf(form, 'accountId')
  if (!isId(accountId)) throw new Refusal('access.no_demonstration')
  return asId<'Account'>(accountId)
}

/** To the page that was wanted, or to the form that was interrupted. */
function goOnWith(form: FormData, csrfToken: string, headers: Readonly<Record<string, string>>) {
  const resume = keptForm(textOf(form, 'kept'))
  return resume === null ? redirect(localPath(form.get('zpet')), { headers }) : data({ resume, csrfToken }, { headers })
}

/** The first page of a visitor: what this is, the sign-in, and in a demonstration one click into any role. */
export default function SignIn() {
  const loaderData = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { access, shell } = useMessages()
  if (actionData && 'resume' in actionData) {
    return <Resume form={actionData.resume} csrfToken={actionData.csrfToken} />
  }
  const submission = actionData ?? null
  const { zpet: back = loaderData.back, kept = '' } = submission?.values ?? {}
  return (
    <SimpleLayout>
      <title>{shell.title(access.signIn.title)}</title>
      <Page>
        <div className="sign-in">
          <div>
            <SignInForm title={access.signIn.title} back={back} kept={kept} submission={submission} />
          </div>
          <VisitorColumn back={back} roles={loaderData.roles} />
        </div>
      </Page>
    </SimpleLayout>
  )
}
