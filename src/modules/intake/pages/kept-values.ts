import type { FormValues } from './review-form.ts'

const key = (documentId: string): string => `spoluplan.review.${documentId}`

/** Keeps unsaved texts of a review in this window, over a lost connection, a reload and a new sign-in. */
export function keepValues(documentId: string, values: FormValues): void {
  try {
    sessionStorage.setItem(key(documentId), JSON.stringify([...values]))
  } catch {
    // A window without storage keeps them on the screen alone.
  }
}

export function forgetValues(documentId: string): void {
  try {
    sessionStorage.removeItem(key(documentId))
  } catch {
    // There was nothing to forget.
  }
}

export function keptValues(documentId: string): FormValues | null {
  try {
    const text = sessionStorage.getItem(key(documentId))
    const entries: unknown = text === null ? null : JSON.parse(text)
    return Array.isArray(entries) ? new Map(entries.filter(isEntry)) : null
  } catch {
    return null
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'
}
