import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Language } from '#messages/index.ts'
import type { Deps } from '../deps.ts'
import type { RefusalStatus } from './problem.ts'
import type { Session } from './session.ts'

/** The server as a module's `api.ts` sees it: schemas are zod, paths stand under `/api`. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** What a module gives to the server. */
export type ApiModule = {
  readonly routes: (api: Api) => void
  readonly refusals: Readonly<Record<string, RefusalStatus>>
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Address under which people reach the application, for cookies and for links. */
    publicUrl: string
  }
  interface FastifyRequest {
    /** Dependencies in the hands of the person who is signed in; of nobody otherwise. */
    deps: Deps
    session: Session | null
    language: Language
  }
}
