import type { Api } from '#platform/http/api-types.ts'

/** What came: the status, the address in the end, and the page, its words apart. */
export type Arrived = {
  readonly status: number
  readonly path: string
  readonly html: string
  readonly text: string
}

export type PlainBrowser = {
  /** By name. Deleting one is what the end of a session looks like from here. */
  readonly cookies: Map<string, string>
  open(url: string): Promise<Arrived>
  /** Sends the form in which some attribute has that value, with its hidden fields and what the person filled in. */
  send(page: Arrived, marker: string, filled?: Readonly<Record<string, string | File>>): Promise<Arrived>
}

/**
 * A browser without JavaScript, on the server in this process: it keeps cookies, follows redirects, and sends a form as it
 * stands on the page.
 *
 * @example
 * const page = await browser.open('/prihlaseni')
 * await browser.send(page, 'password', { email, password })
 */
export function plainBrowser(server: Api, headers: Readonly<Record<string, string>> = {}): PlainBrowser {
  const cookies = new Map<string, string>()

  async function ask(method: 'GET' | 'POST', url: string, body?: Body): Promise<Arrived> {
    const response = await server.inject({
      method,
      url,
      cookies: Object.fromEntries(cookies),
      headers: { ...headers, ...(body && { 'content-type': body.type }) },
      ...(body && { payload: body.bytes }),
    })
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) cookies.delete(name)
      else cookies.set(name, value)
    }
    const { location } = response.headers
    if (location !== undefined) return ask('GET', String(location))
    return { status: response.statusCode, path: url, html: response.body, text: wordsOf(response.body) }
  }

  return {
    cookies,
    open: (url) => ask('GET', url),
    async send(page, marker, filled = {}) {
      const forms = page.html.match(/<form\b.*?<\/form>/gs) ?? []
      const form = forms.find((markup) => markup.includes(`"${marker}"`))
      if (form === undefined) throw new Error(`The page ${page.path} has no form with "${marker}".`)
      const fields = new FormData()
      for (const [input] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
        fields.append(attribute(input, 'name'), attribute(input, 'value'))
      }
      for (const [name, value] of Object.entries(filled)) fields.set(name, value)
      return ask(
        'POST',
        attribute(form, 'action') || page.path,
        await bodyOf(fields, form.includes('multipart/form-data')),
      )
    },
  }
}

type Body = { readonly type: string; readonly bytes: Buffer }

/** What a browser sends of a form, by the encoding that the form asks for. */
async function bodyOf(fields: FormData, multipart: boolean): Promise<Body> {
  const texts = [...fields].filter((field): field is [string, string] => typeof field[1] === 'string')
  const sent = new Response(multipart ? fields : new URLSearchParams(texts))
  return { type: sent.headers.get('content-type') ?? '', bytes: Buffer.from(await sent.arrayBuffer()) }
}

function attribute(markup: string, name: string): string {
  return unescaped(new RegExp(`^<[^>]*?\\b${name}="([^"]*)"`).exec(markup)?.[1] ?? '')
}

function wordsOf(html: string): string {
  const body = html.replace(/<script\b.*?<\/script>/gs, ' ').replace(/<[^>]+>/g, ' ')
  return unescaped(body).replace(/[\s\u00a0]+/g, ' ')
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' }
  return text.replace(/&(quot|#x27|lt|gt|amp|nbsp);/g, (_, sign: string) => signs[sign] ?? '')
}
