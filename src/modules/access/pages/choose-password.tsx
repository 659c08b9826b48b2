import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { sessionCookie } from '#platform/http/session-cookie.ts'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { choosePassword } from '../use-cases/choose-password.ts'
import { openLink } from '../use-cases/open-link.ts'
import { textOf } from './text-of.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { purpose, account } = await openLink(context.get(servicesContext).deps, params['token'] ?? '')
  return { purpose, person: account && { name: account.name, email: account.email } }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, publicUrl } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const password = textOf(form, 'password')
    if (password !== textOf(form, 'password-again')) throw new Refusal('account.passwords_differ', {}, 'password-again')
    const person = { name: textOf(form, 'name'), email: textOf(form, 'email') }
    const opened = await choosePassword(deps, { token: args.params['token'] ?? '', password, person })
    return redirect(paths.overview, { headers: { 'Set-Cookie': sessionCookie(publicUrl, opened.token) } })
  })
}

/** Behind a one-time link: an invitation, the account of the first administrator, or a new password. */
export default function ChoosePassword() {
  const loaderData = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { access, shell } = useMessages()
  const { person } = loaderData
  const { title, lead } = useHeading(loaderData)
  const words = access.invitation
  return (
    <SimpleLayout>
      <title>{shell.title(title)}</title>
      <Page narrow>
        <PageHead title={title} lead={lead} />
        <PostForm reload submission={actionData ?? null}>
          {person === null ? (
            <>
              <Field name="name" label={words.name} kind={{ as: 'text', autoComplete: 'name' }} />
              <Field name="email" label={access.signIn.email} kind={{ as: 'email', autoComplete: 'username' }} />
            </>
          ) : (
            <input type="hidden" name="username" autoComplete="username" value={person.email} />
          )}
          <Field
            name="password"
            label={words.password}
            hint={words.passwordHint}
            kind={{ as: 'password', autoComplete: 'new-password' }}
          />
          <Field name="password-again" label={words.again} kind={{ as: 'password', autoComplete: 'new-password' }} />
          <div className="buttons form-buttons">
            <Button>{words.submit}</Button>
          </div>
        </PostForm>
      </Page>
    </SimpleLayout>
  )
}

function useHeading({ purpose, person }: Awaited<ReturnType<typeof loader>>): { title: string; lead: string } {
  const { invitation } = useMessages().access
  if (person === null) return { title: invitation.firstTitle, lead: invitation.firstLead }
  if (purpose === 'password') return { title: invitation.newPasswordTitle, lead: invitation.newPasswordLead }
  return { title: invitation.title(person.name), lead: invitation.lead }
}
