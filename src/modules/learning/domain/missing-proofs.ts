import type { LearningRecord } from './learning-record.ts'

/** What a record still wants: its paper, a certificate or feedback, or the obligation that it proves. */
export const missingProofKinds = ['document', 'attendance', 'feedback', 'obligation'] as const
export type MissingProof = (typeof missingProofKinds)[number]

/**
 * Rule 40: education needs an attendance list and a certificate or feedback; a research report is its own proof. Participants
 * who are named here are a list, and what they said is feedback. A record of the kind *document* says nothing about what it
 * proves, so it proves only what it is linked to. What has not been carried out wants nothing yet.
 */
export function missingProofs(record: LearningRecord): readonly MissingProof[] {
  if (record.progress.state !== 'carried-out') return []
  const { documentId, attendees, linkedTo } = record
  const missing: readonly (MissingProof | null)[] = [
    (record.kind === 'research' || record.kind === 'document') && documentId === null ? 'document' : null,
    record.kind === 'education-group' && documentId === null && attendees.length === 0 ? 'attendance' : null,
    record.kind === 'education-group' && !hasFeedback(record.details) ? 'feedback' : null,
    record.kind === 'document' && linkedTo.length === 0 ? 'obligation' : null,
  ]
  return missing.filter((proof) => proof !== null)
}

function hasFeedback(details: Extract<LearningRecord, { kind: 'education-group' }>['details']): boolean {
  return details.feedback !== null || details.certificates.length > 0 || details.certificateDocumentId !== null
}
