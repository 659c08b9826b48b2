import type { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'

/** Status codes that a module may give to its refusals. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429

/** RFC 9457 problem details: the stable code in `type`, the sentence in `detail`, the field it belongs to in `field`. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly field: string | null
  readonly details: Readonly<Record<string, string | number>>
}

/** The sentence of a refusal in the reader's language. An unknown code is a fault of ours and says so. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const catalogue: Readonly<Record<string, string | ((details: Refusal['details']) => string)>> =
    messagesIn(language).refusals
  const message = catalogue[refusal.code]
  if (message === undefined)
    throw new Error(`The catalogue has no sentence for the refusal ${refusal.code}.`, { cause: refusal })
  return typeof message === 'string' ? message : message(refusal.details)
}

export function problemOf(refusal: Refusal, status: RefusalStatus, language: Language): Problem {
  return {
    type: `urn:spoluplan:refusal:${refusal.code}`,
    title: messagesIn(language).http.refused,
    status,
    code: refusal.code,
    detail: refusalSentence(refusal, language),
    field: refusal.field,
    details: refusal.details,
  }
}
