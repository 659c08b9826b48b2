import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyError, type FastifyRequest } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import { isLanguage, type Language, messagesIn } from '#messages/index.ts'
import { nobody } from '../actor.ts'
import { makeDeps, type Resources } from '../make-deps.ts'
import type { Settings } from '../settings.ts'
import type { Api, ApiModule } from './api-types.ts'
import { problemOf, type RefusalStatus } from './problem.ts'
import { languageCookie, type Session, sessionCookieName } from './session.ts'

export type ServerParts = {
  readonly settings: Settings
  readonly resources: Resources
  readonly modules: readonly ApiModule[]
  /** Who a session cookie belongs to; null when it is unknown, expired or closed. */
  readonly resolveSession: (token: string) => Promise<Session | null>
  /** Largest upload in bytes. */
  readonly uploadLimit: number
  readonly log?: boolean
}

/** Refusals of the server itself. */
const ownRefusals = {
  'http.foreign_origin': 403,
  'http.form_expired': 403,
  'http.not_found': 404,
  'http.too_large': 413,
  'record.changed': 409,
  'record.not_found': 404,
} as const satisfies Record<string, RefusalStatus>

/** The server with the JSON API of all modules; the pages are mounted beside it by `pages.ts`. */
export async function buildServer(parts: ServerParts): Promise<Api> {
  const { settings, resources } = parts
  const app = Fastify({
    logger: parts.log === true ? { level: 'info', redact: ['req.headers.cookie', 'req.headers.authorization'] } : false,
    // Only a proxy on this computer or its private network may say whom it forwards for.
    trustProxy: 'loopback, linklocal, uniquelocal',
    bodyLimit: 2_000_000,
    genReqId: () => randomBytes(4).toString('hex').toUpperCase(),
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  const statuses = collectStatuses(parts.modules)

  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // With no referrer at all a browser would send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.publicUrl.startsWith('https:'),
  })
  await app.register(multipart, {
    limits: { fileSize: parts.uploadLimit, files: 20, fields: 20 },
    throwFileSizeLimit: false,
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Spoluplán', version: '1', description: messagesIn('en').http.apiDescription },
      servers: [{ url: settings.publicUrl }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookieName(settings.publicUrl) } },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })

  app.decorate('publicUrl', settings.publicUrl)
  app.decorateRequest('session', null)
  app.decorateRequest('language', 'cs')
  app.decorateRequest('deps')
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[sessionCookieName(settings.publicUrl)]
    request.session = token === undefined ? null : await parts.resolveSession(token)
    request.language = languageOf(request)
    const { session } = request
    request.deps = makeDeps(
      resources,
      session === null ? nobody : { kind: 'account', accountId: session.accountId, label: session.name },
    )
    if (isWrite(request)) refuseForeignOrigin(request, settings.publicUrl)
  })
  app.addHook('preValidation', async (request) => {
    if (!isWrite(request) || request.session === null || !request.url.startsWith('/api/')) return
    if (request.headers['x-csrf-token'] !== request.session.csrfToken) throw new Refusal('http.form_expired')
  })

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isRefusal(error)) {
      const status = statuses[error.code]
      if (status !== undefined)
        return reply
          .code(status)
          .type('application/problem+json')
          .send(problemOf(error, status, request.language))
    }
    if (hasZodFastifySchemaValidationErrors(error)) {
      const invalid = error.validation.map((issue) => ({ path: issue.instancePath, message: issue.message ?? '' }))
      const words = messagesIn(request.language).http
      return reply.code(400).type('application/problem+json').send({
        type: 'urn:spoluplan:refusal:http.invalid',
        title: words.refused,
        status: 400,
        code: 'http.invalid',
        detail: words.invalid,
        field: null,
        details: {},
        invalid,
      })
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      const words = messagesIn(request.language).http
      return reply.code(error.statusCode).type('application/problem+json').send({
        type: 'about:blank',
        title: words.refused,
        status: error.statusCode,
        code: error.code,
        detail: words.invalid,
        field: null,
        details: {},
      })
    }
    logFault(request, error)
    const words = messagesIn(request.language).http
    return reply
      .code(500)
      .type('application/problem+json')
      .send({
        type: 'about:blank',
        title: words.refused,
        status: 500,
        code: 'fault',
        detail: words.fault(request.id),
        field: null,
        details: { request: request.id },
      })
  })

  app.get('/health', { schema: { hide: true } }, async (_request, reply) => {
    await resources.database.owner.query('select 1')
    return reply.send({ status: 'ready', database: resources.database.engine })
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  for (const module of parts.modules) await app.register(async (scope) => module.routes(scope.withTypeProvider()))
  return app
}

/** Writes a fault with its cause and the code that the person sees. */
export function logFault(request: FastifyRequest, error: unknown): void {
  request.log.error({ err: error, request: request.id, url: request.url }, 'fault')
  if (request.server.log.level === undefined || !('level' in request.log))
    process.stderr.write(`${request.id} ${String(error instanceof Error ? error.stack : error)}\n`)
}

/** The status of every refusal that the server and its modules know. */
export function collectStatuses(modules: readonly ApiModule[]): Readonly<Record<string, RefusalStatus>> {
  return Object.assign({}, ownRefusals, ...modules.map((module) => module.refusals))
}

function isWrite(request: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
}

/** A browser says where a form comes from; what comes from elsewhere is refused before anything is read. */
function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('http.foreign_origin')
  if (origin === undefined) return
  const originHost = URL.canParse(origin) ? new URL(origin).host : ''
  if (originHost !== host && originHost !== new URL(publicUrl).host) throw new Refusal('http.foreign_origin')
}

/** The person's own choice, else the cookie, else what the browser prefers; Czech when nothing is known. */
function languageOf(request: FastifyRequest): Language {
  const chosen = request.cookies[languageCookie]
  if (isLanguage(chosen)) return chosen
  if (request.session !== null) return request.session.language
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2))
  return accepted.find(isLanguage) ?? 'cs'
}
