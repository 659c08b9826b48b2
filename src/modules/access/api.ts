import { z } from 'zod'
import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { clientOf } from '#platform/http/client.ts'
import type { Session } from '#platform/http/session.ts'
import { endedSessionCookie, sessionCookie, sessionTokenIn } from '#platform/http/session-cookie.ts'
import {
  accountFilterSchema,
  accountPageSchema,
  accountSchema,
  invitationSchema,
  invitedSchema,
  linkSchema,
  openedSchema,
  readScope,
  sessionSchema,
  signInSchema,
} from './contract.ts'
import { accountLinkPath } from './domain/link.ts'
import { accessRefusals } from './refusals.ts'
import type { IssuedLink } from './store/links-store.ts'
import { disableAccount, enableAccount } from './use-cases/disable-account.ts'
import { grantsOfAccount } from './use-cases/grants-of-account.ts'
import { inviteAccount } from './use-cases/invite-account.ts'
import { listAccounts } from './use-cases/list-accounts.ts'
import { renewLink } from './use-cases/renew-link.ts'
import { signIn } from './use-cases/sign-in.ts'
import { signOut } from './use-cases/sign-out.ts'

/** Sign-in and accounts for programs. */
export const accessApi: ApiModule = {
  refusals: accessRefusals,
  routes(api) {
    sessionRoutes(api)
    accountRoutes(api)
  },
}

function sessionRoutes(api: Api): void {
  const { publicUrl } = api
  const tags = ['Přihlášení']

  api.get(
    '/api/session',
    { schema: { tags, summary: 'Who am I and what may I do where', response: { 200: sessionSchema } } },
    async (request) => {
      const session = requireSession(request.session)
      return { ...session, grants: [...(await grantsOfAccount(request.deps, session.accountId))] }
    },
  )

  api.post(
    '/api/session',
    { schema: { tags, summary: 'Sign in', security: [], body: signInSchema, response: { 201: openedSchema } } },
    async (request, reply) => {
      const opened = await signIn(request.deps, { ...request.body, address: clientOf(request).address })
      return reply
        .code(201)
        .header('set-cookie', sessionCookie(publicUrl, opened.token))
        .send({ csrfToken: opened.csrfToken, endsAt: opened.endsAt.toISOString() })
    },
  )

  api.delete(
    '/api/session',
    { schema: { tags, summary: 'Sign out', response: { 204: z.null() } } },
    async (request, reply) => {
      const token = sessionTokenIn(request.headers.cookie, publicUrl)
      if (token !== null) await signOut(request.deps, token)
      return reply.code(204).header('set-cookie', endedSessionCookie(publicUrl)).send(null)
    },
  )
}

function accountRoutes(api: Api): void {
  const { publicUrl } = api
  const tags = ['Účty']
  const params = z.object({ accountId: z.uuid() })

  api.get(
    '/api/accounts',
    {
      schema: {
        tags,
        summary: 'All accounts with their roles, in Czech order',
        querystring: accountFilterSchema,
        response: { 200: accountPageSchema },
      },
    },
    async (request) => {
      requireSession(request.session)
      const { accounts, total } = await listAccounts(request.deps, request.query)
      return { accounts: accounts.map((account) => ({ ...account, grants: [...account.grants] })), total }
    },
  )

  api.post(
    '/api/accounts',
    { schema: { tags, summary: 'Invite a person', body: invitationSchema, response: { 201: invitedSchema } } },
    async (request, reply) => {
      requireSession(request.session)
      const scope = readScope(request.body.scope)
      const { account, link } = await inviteAccount(request.deps, { ...request.body, scope })
      return reply.code(201).send({ account, link: link === null ? null : shownLink(link, publicUrl) })
    },
  )

  api.post(
    '/api/accounts/:accountId/link',
    { schema: { tags, summary: 'A new one-time link', params, response: { 201: linkSchema } } },
    async (request, reply) => {
      requireSession(request.session)
      const link = await renewLink(request.deps, asId<'Account'>(request.params.accountId))
      return reply.code(201).send(shownLink(link, publicUrl))
    },
  )

  api.post(
    '/api/accounts/:accountId/disable',
    { schema: { tags, summary: 'Close an account', params, response: { 200: accountSchema } } },
    async (request) => {
      requireSession(request.session)
      return disableAccount(request.deps, asId<'Account'>(request.params.accountId))
    },
  )

  api.post(
    '/api/accounts/:accountId/enable',
    { schema: { tags, summary: 'Open a closed account again', params, response: { 200: accountSchema } } },
    async (request) => {
      requireSession(request.session)
      return enableAccount(request.deps, asId<'Account'>(request.params.accountId))
    },
  )
}

function requireSession(session: Session | null): Session {
  if (session === null) throw new Refusal('access.sign_in_first')
  return session
}

function shownLink(link: IssuedLink, publicUrl: string) {
  return { url: publicUrl + accountLinkPath(link), expiresAt: link.expiresAt.toISOString() }
}
