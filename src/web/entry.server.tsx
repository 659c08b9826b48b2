import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { servicesContext } from './context.ts'

/** How long slow data may hold the rest of a page that is already being sent. */
export const streamTimeout = 5_000

/** Renders a page to a stream. Robots get it whole; people get the frame first. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })

  const { nonce } = context.get(servicesContext)
  const whole = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let sending = false
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={router} url={request.url} nonce={nonce} />, {
      nonce,
      [whole ? 'onAllReady' : 'onShellReady']() {
        sending = true
        const body = new PassThrough({ final: (done) => (clearTimeout(patience), done()) })
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
      },
      onShellError: reject,
      onError(error) {
        if (sending) context.get(servicesContext).explain(error)
      },
    })
    const patience = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Every error of a loader, an action or a render passes here: the server writes it down. Refusals and answers are no errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
): void {
  if (!request.signal.aborted) context.get(servicesContext).explain(error)
}
