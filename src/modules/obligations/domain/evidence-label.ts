import type { Messages } from '../../../messages/index.ts'
import type { Evidence } from './evidence.ts'

/** What a record is called in a list: a meeting by its day, a report and a record by their name. */
export function labelOf(evidence: Evidence, words: Messages['obligations']): string {
  return evidence.facts.of === 'meeting' || evidence.title === null ? words.date(evidence.on) : evidence.title
}
