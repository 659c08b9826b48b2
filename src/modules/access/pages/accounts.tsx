import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { listRegions, listUnits } from '#modules/territory/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { AdministrationParts } from '#web/components/administration-parts.tsx'
import { Button } from '#web/components/button.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { describeGrant } from '../describe-grants.ts'
import { accountLinkPath } from '../domain/link.ts'
import type { IssuedLink } from '../store/links-store.ts'
import { disableAccount, enableAccount } from '../use-cases/disable-account.ts'
import { inviteAccount } from '../use-cases/invite-account.ts'
import { listAccounts } from '../use-cases/list-accounts.ts'
import { renewLink } from '../use-cases/renew-link.ts'
import { AccountTable } from './account-table.tsx'
import { InviteForm } from './invite-form.tsx'
import { LinkOnce } from './link-once.tsx'
import { invitationOf } from './read-invitation.ts'
import { textOf } from './text-of.ts'

const pageSize = 50

export async function loader({ url, context }: LoaderFunctionArgs) {
  const { deps, language, session } = context.get(servicesContext)
  const parameters = url.searchParams
  const text = parameters.get('hledat') ?? ''
  const page = Math.max(1, Number.parseInt(parameters.get('strana') ?? '1', 10) || 1)
  const { accounts, total } = await listAccounts(deps, { text, page, pageSize })
  const { noRole } = messagesIn(language).access
  const rows = accounts.map(({ id, name, email, state, grants }) => {
    const roles = grants.length === 0 ? [noRole] : grants.map((grant) => describeGrant(grant, language))
    return { id, name, email, state, roles, own: id === session?.accountId }
  })
  const { units } = await listUnits(deps, { pageSize: 500 })
  const places = { units: units.map(({ id, name }) => ({ id, name })), regions: await listRegions(deps) }
  return { rows, total, text, page, places }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  const words = messagesIn(language).access.accounts
  const done = (sentence: string) => redirect('/sprava/ucty', { headers: { 'Set-Cookie': leaveFlash(sentence) } })
  const shown = (name: string, link: IssuedLink) => data({ name, url: publicUrl + accountLinkPath(link) })

  return submit(args, async (form) => {
    const accountId = () => asId<'Account'>(textOf(form, 'accountId'))
    switch (form.get('intent')) {
      case 'disable':
        return done(words.disabled((await disableAccount(deps, accountId())).name))
      case 'enable':
        return done(words.enabled((await enableAccount(deps, accountId())).name))
      case 'link':
        return shown(textOf(form, 'name'), await renewLink(deps, accountId()))
      default: {
        const { account, link } = await inviteAccount(deps, invitationOf(form))
        return link === null ? done(words.added(account.name)) : shown(account.name, link)
      }
    }
  })
}

/** Accounts of the installation: who they are, what they may where, and the links by which they come in. */
export default function Accounts() {
  const loaderData = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { access, shell } = useMessages()
  const { rows, total, text, page, places } = loaderData
  const link = actionData && 'url' in actionData ? actionData : null
  const submission = actionData && 'errors' in actionData ? actionData : null
  return (
    <Page>
      <title>{shell.title(access.accounts.title)}</title>
      <PageHead title={access.accounts.title} lead={access.accounts.lead(total)} />
      <AdministrationParts />
      {link && <LinkOnce key={link.url} name={link.name} url={link.url} />}
      <div className="two">
        <div>
          <search>
            <Form className="fields-row">
              <div className="field">
                <label htmlFor="hledat-ucet">{access.accounts.search}</label>
                <input id="hledat-ucet" type="search" name="hledat" defaultValue={text} />
              </div>
              <div className="buttons">
                <Button kind="outline">{access.accounts.find}</Button>
              </div>
            </Form>
          </search>
          <div className="after">
            {rows.length === 0 ? <Empty>{access.accounts.none}</Empty> : <AccountTable rows={rows} />}
            <Pagination page={page} pageSize={pageSize} total={total} />
          </div>
        </div>
        <InviteForm places={places} submission={submission} />
      </div>
    </Page>
  )
}
