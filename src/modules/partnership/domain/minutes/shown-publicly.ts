import type { KnownPerson } from './names-in-text.ts'
import { type PublicWords, publicText } from './public-text.ts'

/** The public text as it may be shown today: whoever the unit has learnt of since it was saved is left out, unless vouched for. */
export function shownPublicly(
  { publicText: text, vouched }: { readonly publicText: string | null; readonly vouched: readonly string[] },
  people: readonly KnownPerson[],
): PublicWords | null {
  return text === null ? null : publicText(text, people, 'cs', vouched).text
}
