import type { RecordContent } from './learning-record.ts'

/** What a record still wants: its paper, or the obligation that it proves. */
export type MissingProof = 'document' | 'obligation'

/**
 * Rule 40: education needs an attendance list and a certificate or feedback; a research report is its own proof. A record of
 * the kind *document* says nothing about what it proves, so it proves only what it is linked to.
 */
export function missingProofs({
  kind,
  documentId,
  linkedTo,
}: Pick<RecordContent, 'kind' | 'documentId' | 'linkedTo'>): readonly MissingProof[] {
  const wantsDocument = kind === 'education-group' || kind === 'research' || kind === 'document'
  const missing: readonly (MissingProof | null)[] = [
    wantsDocument && documentId === null ? 'document' : null,
    kind === 'document' && linkedTo.length === 0 ? 'obligation' : null,
  ]
  return missing.filter((proof) => proof !== null)
}
