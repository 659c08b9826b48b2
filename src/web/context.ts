import { createContext, type RouterContext } from 'react-router'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { Client } from '#platform/http/client.ts'

/**
 * What one request carries to loaders, actions and the renderer. The server fills it, nothing in the pages makes one up.
 * Pages call the use cases of their module with `deps`.
 *
 * @example
 * export async function loader({ context }: Route.LoaderArgs) {
 *   const { deps, session } = context.get(servicesContext)
 * }
 */
export type RequestContext = {
  /** What use cases need, in the hands of the person who asks. Pages call use cases with it and never make their own. */
  readonly deps: Deps
  /** Null for a visitor without an account: public pages, sign-in, one-time links. */
  readonly session: SessionView | null
  readonly language: Language
  /** Goes back in the hidden field `_csrf` of every form. */
  readonly csrfToken: string
  /** Allows the page's own inline scripts in the content security policy. */
  readonly nonce: string
  /** The installation shows invented towns; the pages say so. */
  readonly demonstration: boolean
  /** Sentence that a previous request left for this one: „Zápis je schválen. Jednání se počítá: 3 ze 4.“ */
  readonly flash: string | null
  /** The computer from which the request comes. */
  readonly client: Client
  /** Address under which people reach the application, for links that are copied or sent. */
  readonly publicUrl: string
  /** The JSON API for its own page: the OpenAPI document, and the status of every refusal. */
  readonly api: () => { readonly document: object; readonly refusals: Readonly<Record<string, number>> }
  /** Turns whatever was thrown into words; logs it when it is a fault. */
  readonly explain: (error: unknown) => Explanation
}

/** What the shell shows about the person who is signed in. */
export type SessionView = {
  readonly accountId: string
  readonly name: string
  /** Role and place in words: „manažerka, Horní Lhota“. */
  readonly position: string
  readonly administrator: boolean
}

/** A refusal in words of the catalogue, or a fault of which the person learns only the code in the log. */
export type Explanation =
  | { readonly kind: 'refusal'; readonly status: number; readonly sentence: string; readonly field: string | null }
  | { readonly kind: 'fault'; readonly status: 500; readonly code: string }

const place = Symbol.for('spoluplan.context')

/**
 * The key under which the router's load context keeps the request. Kept on `globalThis`: the server imports this file
 * directly, the pages have a bundled copy, and both must hold the same key.
 */
export const servicesContext: RouterContext<RequestContext> = sharedKey()

function sharedKey(): RouterContext<RequestContext> {
  const shared: typeof globalThis & { [place]?: RouterContext<RequestContext> } = globalThis
  shared[place] ??= createContext<RequestContext>()
  return shared[place]
}
