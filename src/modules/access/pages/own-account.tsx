import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useLanguage, useMessages } from '#web/use-messages.ts'
import { describeGrant } from '../describe-grants.ts'
import { changePassword } from '../use-cases/change-password.ts'
import { ownAccount } from '../use-cases/own-account.ts'
import { textOf } from './text-of.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { account, hasPassword, grants } = await ownAccount(deps)
  const roles = grants.map((grant) => describeGrant(grant, language))
  return { name: account.name, email: account.email, hasPassword, roles }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, csrfToken, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const password = textOf(form, 'password')
    if (password !== textOf(form, 'password-again')) throw new Refusal('account.passwords_differ', {}, 'password-again')
    await changePassword(deps, { current: textOf(form, 'current-password'), password, csrfToken })
    const done = leaveFlash(messagesIn(language).access.own.changed)
    return redirect(paths.account, { headers: { 'Set-Cookie': done } })
  })
}

/** One's own account: the roles, the language, the password. */
export default function OwnAccount() {
  const loaderData = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { access, agenda, shell } = useMessages()
  const { own } = access
  return (
    <Page>
      <title>{shell.title(own.title)}</title>
      <PageHead title={own.title} lead={`${loaderData.name}, ${loaderData.email}`} />
      <section className="section">
        <h2>{own.rolesTitle}</h2>
        <ul>
          {loaderData.roles.length === 0 && <li>{access.noRole}</li>}
          {loaderData.roles.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{agenda.toReminders}</h2>
        <p>{agenda.reminders.lead}</p>
        <div className="buttons after">
          <ButtonLink to={paths.reminders} kind="outline">
            {agenda.reminders.set}
          </ButtonLink>
        </div>
      </section>
      <LanguageSection />
      <section className="section">
        <h2>{own.passwordTitle}</h2>
        {loaderData.hasPassword ? (
          <PostForm id="heslo" submission={actionData ?? null}>
            <Field
              name="current-password"
              label={own.current}
              kind={{ as: 'password', autoComplete: 'current-password' }}
            />
            <Field
              name="password"
              label={own.next}
              hint={access.invitation.passwordHint}
              kind={{ as: 'password', autoComplete: 'new-password' }}
            />
            <Field
              name="password-again"
              label={access.invitation.again}
              kind={{ as: 'password', autoComplete: 'new-password' }}
            />
            <div className="buttons form-buttons">
              <Button>{own.change}</Button>
            </div>
          </PostForm>
        ) : (
          <p>{own.noPassword}</p>
        )}
      </section>
    </Page>
  )
}

function LanguageSection() {
  const { own } = useMessages().access
  return (
    <section className="section">
      <h2>{own.languageTitle}</h2>
      <PostForm action={paths.language} id="jazyk" reload>
        <input type="hidden" name="zpet" value={paths.account} />
        <Field name="jazyk" label={own.languageTitle} kind={{ as: 'select' }} value={useLanguage()} short>
          {Object.entries(own.languages).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </Field>
        <div className="buttons form-buttons">
          <Button kind="outline">{own.saveLanguage}</Button>
        </div>
      </PostForm>
    </section>
  )
}
