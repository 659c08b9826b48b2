import type { Api } from '#platform/http/api-types.ts'
import { readFeed } from './use-cases/read-feed.ts'

/**
 * The file that calendar programs read again and again: the address itself is the key, so there is no session, and nothing says
 * whether an address that does not work ever did.
 */
export function calendarRoute(api: Api): void {
  api.get<{ Params: { token: string } }>(
    '/kalendar/:token.ics',
    { schema: { hide: true } },
    async ({ deps, params, headers }, reply) => {
      const feed = await readFeed(deps, params.token, api.publicUrl)
      if (feed === null) return reply.code(404).type('text/plain; charset=utf-8').send('404\n')

      const { body, etag, changedAt } = feed
      reply
        .header('etag', etag)
        .header('last-modified', changedAt.toUTCString())
        .header('cache-control', 'private, no-cache')
      if (isKnown(headers, etag, changedAt)) return reply.code(304).send()
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="spoluplan.ics"')
        .send(body)
    },
  )
}

/** RFC 9110, 13.2.2: the entity tag decides; the time only where no tag was sent. */
function isKnown(
  headers: { readonly 'if-none-match'?: string | undefined; readonly 'if-modified-since'?: string | undefined },
  etag: string,
  changedAt: Date,
): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && changedAt.getTime() <= since
}
