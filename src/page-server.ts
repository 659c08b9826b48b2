import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import staticFiles from '@fastify/static'
import { createRequestListener } from '@react-router/node'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import { isRefusal } from '#kernel/refusal.ts'
import type { Api } from '#platform/http/api-types.ts'
import { clientOf } from '#platform/http/client.ts'
import { type RefusalStatus, refusalSentence } from '#platform/http/problem.ts'
import { logFault } from '#platform/http/server.ts'
import { flashCookie } from '#platform/http/session.ts'
import { type Explanation, type RequestContext, type SessionView, servicesContext } from '#web/context.ts'
import { withExplainedErrors } from '#web/explained-errors.ts'

export type PageParts = {
  readonly root: string
  readonly publicUrl: string
  readonly statuses: Readonly<Record<string, RefusalStatus>>
  /** Name, office and rights of the person who is signed in, as the frame shows them. */
  readonly describePerson: (request: FastifyRequest) => Promise<SessionView | null>
  readonly isDemonstration: () => Promise<boolean>
}

type Asked = { readonly request: FastifyRequest; readonly context: RequestContext }

/** Mounts the server-rendered pages beside the API; with `dev` Vite serves them and makes them anew on every change. */
export async function mountPages(app: Api, parts: PageParts, dev: boolean): Promise<void> {
  const asked = new AsyncLocalStorage<Asked>()
  const { build, before, close } = dev ? await developmentPages() : await builtPages(app, parts.root)
  const ready = (made: ServerBuild): ServerBuild => ({
    ...withExplainedErrors(made),
    allowedActionOrigins: [new URL(parts.publicUrl).host],
  })
  const listener = createRequestListener({
    // A function would make the router anew for every request, so only development gives one.
    build: dev ? async () => ready(await build()) : ready(await build()),
    mode: dev ? 'development' : 'production',
    getLoadContext: () => {
      const now = asked.getStore()
      const provider = new RouterContextProvider()
      if (now !== undefined) provider.set(servicesContext, now.context)
      return provider
    },
  })
  if (close !== undefined) app.addHook('onClose', close)

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all('/*', { schema: { hide: true }, bodyLimit: 60_000_000 }, async (request, reply) => {
      const context = await contextOf(request, parts)
      protect(reply, context.nonce, dev)
      if (context.flash !== null)
        reply.raw.appendHeader('set-cookie', `${flashCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`)
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined && name !== 'set-cookie') reply.raw.setHeader(name, value)
      reply.hijack()
      asked.run({ request, context }, () => before(request, reply, () => void listener(request.raw, reply.raw)))
    })
  })
}

type Pages = {
  readonly build: () => Promise<ServerBuild>
  readonly before: (request: FastifyRequest, reply: FastifyReply, next: () => void) => void
  readonly close?: () => Promise<void>
}

async function builtPages(app: Api, root: string): Promise<Pages> {
  const file = path.join(root, 'build/server/index.js')
  if (!existsSync(file)) throw new Error(`The pages are not built: ${file} is missing. Run "npm run build".`)
  await app.register(staticFiles, {
    root: path.join(root, 'build/client/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
  })
  const build: ServerBuild = await import(pathToFileURL(file).href)
  return { build: async () => build, before: (_request, _reply, next) => next() }
}

async function developmentPages(): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  return {
    build: async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild,
    before: (request, reply, next) => vite.middlewares(request.raw, reply.raw, next),
    close: () => vite.close(),
  }
}

async function contextOf(request: FastifyRequest, parts: PageParts): Promise<RequestContext> {
  const { language, session, deps } = request
  const flash = request.cookies[flashCookie]
  return {
    deps,
    session: await parts.describePerson(request),
    language,
    csrfToken: session?.csrfToken ?? '',
    nonce: randomBytes(16).toString('base64'),
    demonstration: await parts.isDemonstration(),
    flash: flash === undefined || flash === '' ? null : Buffer.from(flash, 'base64url').toString('utf8'),
    client: clientOf(request),
    publicUrl: parts.publicUrl,
    api: () => ({ document: request.server.swagger(), refusals: parts.statuses }),
    explain: (error) => explain(error, request, parts.statuses),
  }
}

function explain(error: unknown, request: FastifyRequest, statuses: PageParts['statuses']): Explanation {
  const status = isRefusal(error) ? statuses[error.code] : undefined
  if (isRefusal(error) && status !== undefined) {
    return { kind: 'refusal', status, sentence: refusalSentence(error, request.language), field: error.field }
  }
  logFault(request, error)
  return { kind: 'fault', status: 500, code: request.id }
}

/** Scripts and styles of this server only; the page's own inline scripts by their nonce. */
function protect(reply: FastifyReply, nonce: string, dev: boolean): void {
  const scripts = dev ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`
  const policy = [
    "default-src 'self'",
    `script-src ${scripts}`,
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  reply.raw.setHeader('content-security-policy', policy.join('; '))
}
