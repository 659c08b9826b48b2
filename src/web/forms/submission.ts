import type { Explanation } from '../context.ts'

/** A form that came back: what the person wrote, what is wrong with it. Nothing written is ever lost. */
export type Submission = {
  readonly values: Readonly<Record<string, string>>
  /** Sentence of each wrong field; the empty key belongs to the whole form. */
  readonly errors: Readonly<Record<string, string>>
  /** Code in the log when saving failed through our fault. */
  readonly fault: string | null
}

/** The form with errors that the page itself found. */
export function returned(form: FormData, errors: Readonly<Record<string, string>>): Submission {
  return { values: valuesOf(form), errors, fault: null }
}

/** The form with what the server said about it. */
export function explained(form: FormData, explanation: Explanation): Submission {
  if (explanation.kind === 'fault') return { values: valuesOf(form), errors: {}, fault: explanation.code }
  return { values: valuesOf(form), errors: { [explanation.field ?? '']: explanation.sentence }, fault: null }
}

/** Passwords and files do not travel back. */
function valuesOf(form: FormData): Record<string, string> {
  const kept = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !/^_|heslo|password/i.test(entry[0]),
  )
  return Object.fromEntries(kept)
}
