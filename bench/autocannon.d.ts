/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly headers?: Readonly<Record<string, string>>
    readonly requests?: readonly { readonly method: 'GET'; readonly path: string }[]
  }
  type Result = {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly duration: number
  }
  type Run = PromiseLike<Result> & {
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void): Run
  }
  export default function autocannon(options: Options): Run
}
