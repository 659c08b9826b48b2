import type { FastifyRequest } from 'fastify'

/** The computer from which a request comes. */
export type Client = {
  /** Its address, as far as proxies tell it; attempts to sign in are counted by it. */
  readonly address: string
  /** Whether it is this very computer. Nobody can claim so by a header: a request with a trace of a proxy is never local. */
  readonly local: boolean
}

const tracesOfProxies = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

export function clientOf(request: FastifyRequest): Client {
  const direct = request.raw.socket.remoteAddress ?? ''
  const proxied = tracesOfProxies.some((name) => request.headers[name] !== undefined)
  return { address: request.ip, local: !proxied && isLoopback(direct) }
}

/** 127.0.0.0/8 and ::1, also when IPv4 is written within IPv6. */
export function isLoopback(address: string): boolean {
  return /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address) || address === '::1'
}
