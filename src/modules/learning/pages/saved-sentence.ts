import type { Messages } from '#messages/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { missingProofs } from '../domain/missing-proofs.ts'

/** What the next page says about a record that was saved. */
export function savedSentence(record: LearningRecord, { learning }: Messages): string {
  if (record.progress.state === 'offered') return learning.form.savedOffer
  const [missing] = missingProofs(record)
  return learning.form.saved(missing === undefined ? null : learning.missing[missing])
}
