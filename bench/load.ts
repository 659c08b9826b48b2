import autocannon from 'autocannon'
import { percentile } from './statistics.ts'

export type Load = { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly requests: number }

type Asked = { readonly url: string; readonly paths: readonly string[]; readonly cookie: string }
export type LoadOptions = Asked & { readonly connections: number; readonly seconds: number }

/** Asks for some addresses one after another, so that code and caches are warm; an answer that is no answer stops the measurement. */
export async function warmUp({ url, paths, cookie }: Asked): Promise<void> {
  for (const path of paths.slice(0, 20)) {
    const response = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`)
  }
}

/** Asks for some addresses in turn over several connections. A single answer other than 2xx is a fault of the measurement. */
export async function underLoad({ url, paths, cookie, connections, seconds }: LoadOptions): Promise<Load> {
  const times: number[] = []
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    headers: { cookie },
    requests: paths.map((path) => ({ method: 'GET', path })),
  })
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const { errors, timeouts, non2xx, duration } = await run
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`Under load ${non2xx} answers were not 2xx, ${errors} failed, ${timeouts} came too late.`)
  }
  return {
    perSecond: times.length / duration,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    requests: times.length,
  }
}
