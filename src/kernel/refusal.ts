/**
 * The domain says no. Thrown by rules and use cases, caught once in `platform/http`, which turns it into problem details:
 * a stable code, the message of the catalogue and the details that a form needs.
 *
 * @example throw new Refusal('agreement.opinion_after_approval', { opinion, approval }, 'partnership.opinionDate')
 */
export class Refusal extends Error {
  readonly code: string
  readonly details: RefusalDetails
  /** The form field to which the sentence belongs; null when it concerns the whole request. */
  readonly field: string | null

  constructor(code: string, details: RefusalDetails = {}, field: string | null = null) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
    this.field = field
  }
}

/** Values that fill the placeholders of the message. */
export type RefusalDetails = Readonly<Record<string, string | number>>

/** Whether something thrown is a refusal; by shape, because the bundled pages have their own copy of the class. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error
}
