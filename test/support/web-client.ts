/** An answer of the server: its status, its text, and the same as JSON where it is JSON. */
export type WebAnswer = { readonly status: number; readonly text: string; readonly json: () => unknown }

/** A person at another program: keeps the session, proves it with every change, and holds no connection between requests. */
export type WebClient = {
  /** Opens a one-time link and makes the account of the first administrator by its form. */
  acceptInvitation(link: string): Promise<WebAnswer>
  ask(method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, body?: object | FormData): Promise<WebAnswer>
}

/** `address` is asked before each request, because a restarted server may live elsewhere. */
export function webClient(address: () => string): WebClient {
  let cookie = ''
  let csrfToken = ''

  const send = async (url: string, init: RequestInit): Promise<WebAnswer> => {
    const headers = new Headers(init.headers)
    headers.set('connection', 'close')
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await fetch(new URL(url, address()), { ...init, headers, redirect: 'manual' })
    const [set] = response.headers.getSetCookie().filter((line) => line.startsWith('spoluplan='))
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    const text = await response.text()
    return { status: response.status, text, json: () => JSON.parse(text) }
  }

  const ask: WebClient['ask'] = (method, url, body) => {
    const json = body !== undefined && !(body instanceof FormData)
    return send(url, {
      method,
      headers: { 'x-csrf-token': csrfToken, ...(json ? { 'content-type': 'application/json' } : {}) },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    })
  }

  return {
    ask,
    async acceptInvitation(link) {
      const password = 'tři bílé vrány letí'
      const fields = { name: 'Ema Dolní', email: 'ema@mesto.example', password, 'password-again': password, _csrf: '' }
      const answer = await send(link, { method: 'POST', body: new URLSearchParams(fields) })
      const session = cookie === '' ? null : (await ask('GET', '/api/session')).json()
      if (typeof session === 'object' && session !== null && 'csrfToken' in session)
        csrfToken = String(session.csrfToken)
      return answer
    },
  }
}
