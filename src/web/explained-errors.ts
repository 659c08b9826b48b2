import { type ActionFunction, data, type LoaderFunction, type ServerBuild } from 'react-router'
import { type Explanation, servicesContext } from './context.ts'

type RouteModule = ServerBuild['routes'][string] & {}

/** What the error boundary gets when a loader or an action did not end well. */
export type ErrorData = { readonly sentence: string | null; readonly code: string | null }

/**
 * The build with every loader and action wrapped: what they throw is explained and logged once, and reaches the error
 * boundary as a status with a sentence or a code. React Router alone blanks errors in production.
 *
 * The server hands its own request over by `AsyncLocalStorage`, since the listener knows only the plain one. Content type
 * parsers must be off in the plugin that does this, and the reply hijacked.
 *
 * @example
 * const build = withExplainedErrors(await import(pathToFileURL('build/server/index.js').href))
 * const listener = createRequestListener({ build, mode: 'production', getLoadContext: () => loadContext(requests.getStore()) })
 * requests.run(request, () => listener(request.raw, reply.raw))
 *
 * @example In development Vite serves the scripts and makes the build anew for each request:
 * const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
 * const build = async () => withExplainedErrors(await vite.ssrLoadModule('virtual:react-router/server-build'))
 * vite.middlewares(request.raw, reply.raw, () => requests.run(request, () => listener(request.raw, reply.raw)))
 */
export function withExplainedErrors(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(Object.entries(build.routes).map(([id, route]) => [id, route && explained(route)]))
  return { ...build, routes }
}

function explained(route: RouteModule): RouteModule {
  const { loader, action } = route.module
  return {
    ...route,
    module: { ...route.module, ...(loader && { loader: wrap(loader) }), ...(action && { action: wrap(action) }) },
  }
}

function wrap<Handler extends LoaderFunction | ActionFunction>(handler: Handler): LoaderFunction & ActionFunction {
  return async (args) => {
    try {
      return await handler(args)
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown
      const explanation = args.context.get(servicesContext).explain(thrown)
      throw data(boundaryData(explanation), { status: explanation.status })
    }
  }
}

function boundaryData(explanation: Explanation): ErrorData {
  return explanation.kind === 'refusal'
    ? { sentence: explanation.sentence, code: null }
    : { sentence: null, code: explanation.code }
}
