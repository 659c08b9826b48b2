import type { ReviewState } from '../contract.ts'
import type { ReviewChange } from '../domain/review.ts'

/** How an attempt to save ended, as the screen must tell it. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly state: ReviewState }
  /** Nobody answered, or the server is not well: worth another try. */
  | { readonly kind: 'lost' }
  /** Somebody else saved meanwhile; this is how the review stands now. */
  | { readonly kind: 'conflict'; readonly state: ReviewState }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Sends changes of a review through the API, under the session of the page. Never throws. */
export async function sendChanges(
  csrfToken: string,
  documentId: string,
  body: { readonly version: number; readonly changes: readonly ReviewChange[] },
): Promise<SaveOutcome> {
  const address = `/api/documents/${documentId}/draft`
  try {
    const response = await fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify(body),
    })
    if (response.ok) return { kind: 'saved', state: await response.json() }
    if (response.status >= 500) return { kind: 'lost' }
    if ([401, 403, 404].includes(response.status)) return { kind: 'signed-out' }
    const problem: unknown = await response.json()
    const said = (key: string): string => {
      const value: unknown = typeof problem === 'object' && problem !== null ? Reflect.get(problem, key) : null
      return typeof value === 'string' ? value : ''
    }
    if (said('code') === 'draft.closed') return { kind: 'closed' }
    if (said('code') !== 'record.changed') return { kind: 'refused', sentence: said('detail') }
    const newest = await fetch(address)
    return newest.ok ? { kind: 'conflict', state: await newest.json() } : { kind: 'lost' }
  } catch {
    return { kind: 'lost' }
  }
}
