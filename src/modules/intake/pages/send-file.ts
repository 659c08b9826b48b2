/** How sending ended: the document that the server has, or why it has none. */
export type Sent =
  | { readonly kind: 'received'; readonly documentId: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'lost' }

type Sending = {
  readonly csrfToken: string
  readonly file: File
  /** Made once for one file, so that a repeated attempt brings no second document. */
  readonly id: string
  readonly unitId: string | null
  readonly onProgress: (fraction: number) => void
  readonly signal: AbortSignal
}

/** Sends a file with its progress; `fetch` does not tell how far an upload is. */
export function sendFile({ csrfToken, file, id, unitId, onProgress, signal }: Sending): Promise<Sent> {
  const body = new FormData()
  // Texts go before the file: the server reads them on the way.
  body.set('id', id)
  if (unitId !== null) body.set('unitId', unitId)
  body.set('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/documents')
    request.setRequestHeader('x-csrf-token', csrfToken)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => resolve(answerOf(request, id)))
    request.addEventListener('error', () => resolve({ kind: 'lost' }))
    request.addEventListener('abort', () => resolve({ kind: 'lost' }))
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

function answerOf(request: XMLHttpRequest, id: string): Sent {
  if (request.status === 202) return { kind: 'received', documentId: id }
  const problem: unknown = request.response
  const detail: unknown = typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'detail') : null
  return typeof detail === 'string' ? { kind: 'refused', sentence: detail } : { kind: 'lost' }
}
