import type { KeepingState } from './keeping-state.ts'
import type { LocalCopy } from './local-copy.ts'

/** What the server said of the others at the minutes. */
type Other = { readonly name: string; readonly seenAt: string; readonly active: boolean }

export type KeeperNews = { readonly state: KeepingState; readonly others: readonly Other[] | null }

type KeeperParts = {
  /** Where drafts are put. */
  readonly address: string
  readonly csrfToken: string
  readonly baseVersion: number
  readonly hear: (news: KeeperNews) => void
  /** A moment as people say it. */
  readonly words: (at: string) => string
  readonly storeLocally: (copy: LocalCopy | null) => void
}

/** Milliseconds: after the last key, between signs of life, before another attempt. */
const pauses = { afterKey: 1_000, sign: 45_000, attempt: 5_000 }

/**
 * Sends a draft a moment after the last key, on leaving and when the connection is back, one request at a time, and says
 * that the editor is open. What could not be sent is stored in this computer.
 */
export class DraftKeeper {
  readonly #parts: KeeperParts
  /** What has not been sent; null when everything has. */
  #unsent: string | null = null
  #sending = false
  #stopped = false
  #paused = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #signs: ReturnType<typeof setInterval>
  #state: KeepingState = { kind: 'waiting' }
  readonly #leave = (): void => this.#sendOnLeaving()
  readonly #hidden = (): void => {
    if (document.visibilityState === 'hidden') this.#sendOnLeaving()
  }
  readonly #back = (): void => this.#after(0)
  readonly #submitted = (event: SubmitEvent): void => {
    if (!(event.target instanceof HTMLFormElement) || event.target.elements.namedItem('minutes') === null) return
    // The form itself carries the text now. If it comes back, writing goes on and so does keeping.
    this.#storeLocally()
    this.#paused = true
  }

  constructor(parts: KeeperParts) {
    this.#parts = parts
    this.#signs = setInterval(() => void this.#send(), pauses.sign)
    addEventListener('pagehide', this.#leave)
    document.addEventListener('visibilitychange', this.#hidden)
    addEventListener('online', this.#back)
    document.addEventListener('submit', this.#submitted)
    void this.#send()
  }

  /** The whole text after a change. */
  write(text: string): void {
    if (this.#stopped) return
    this.#paused = false
    this.#unsent = text
    this.#after(pauses.afterKey)
  }

  /** The editor is left; what has not been sent goes now. */
  stop(): void {
    this.#sendOnLeaving()
    this.#end()
  }

  #end(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    clearInterval(this.#signs)
    removeEventListener('pagehide', this.#leave)
    document.removeEventListener('visibilitychange', this.#hidden)
    removeEventListener('online', this.#back)
    document.removeEventListener('submit', this.#submitted)
  }

  #after(pause: number): void {
    if (this.#stopped) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(), pause)
  }

  async #send(): Promise<void> {
    if (this.#stopped || this.#paused || this.#sending) return
    const text = this.#unsent
    this.#sending = true
    if (text !== null) this.#say({ kind: 'saving' })
    try {
      const answer = await this.#put(text, false)
      if (!answer.ok) throw new Error(`The draft was refused: ${answer.status}`)
      const { savedAt, others }: { savedAt: string; others: readonly Other[] } = await answer.json()
      if (text !== null) this.#parts.storeLocally(null)
      if (text !== null && this.#unsent === text) this.#unsent = null
      this.#say(text === null ? this.#state : { kind: 'saved', when: this.#parts.words(savedAt) }, others)
    } catch {
      if (this.#unsent !== null) {
        this.#storeLocally()
        this.#say({ kind: 'failed', offline: !navigator.onLine })
      }
    } finally {
      this.#sending = false
      if (this.#unsent !== null) this.#after(this.#state.kind === 'failed' ? pauses.attempt : pauses.afterKey)
    }
  }

  /** The page may be gone before an answer comes: the computer keeps the text until the next visit. */
  #sendOnLeaving(): void {
    if (this.#stopped || this.#paused || this.#unsent === null) return
    this.#storeLocally()
    void this.#putLast(this.#unsent)
  }

  async #putLast(text: string): Promise<void> {
    const answer = await this.#put(text, true).catch(() => null)
    if (answer?.ok === true) this.#parts.storeLocally(null)
  }

  #storeLocally(): void {
    if (this.#unsent !== null) this.#parts.storeLocally({ text: this.#unsent, at: new Date().toISOString() })
  }

  #put(text: string | null, keepalive: boolean): Promise<Response> {
    const { address, csrfToken, baseVersion } = this.#parts
    return fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify({ text, baseVersion }),
      keepalive,
    })
  }

  #say(state: KeepingState, others: readonly Other[] | null = null): void {
    this.#state = state
    if (!this.#stopped) this.#parts.hear({ state, others })
  }
}
