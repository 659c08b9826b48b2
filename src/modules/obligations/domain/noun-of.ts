import type { RecordKind } from './evidence-rule.ts'
import type { Obligation } from './obligation.ts'

/** What a duty counts, as a key of the catalogue's nouns. */
export type CountedNoun = 'meeting' | 'report' | 'event' | 'support' | 'research' | 'advice' | 'evidence' | 'hour'

const ofRecords: Readonly<Record<RecordKind, CountedNoun>> = {
  'education-group': 'event',
  'individual-support': 'support',
  advice: 'advice',
  'advisory-programme': 'advice',
  information: 'evidence',
  'practice-sharing': 'event',
  facilitation: 'event',
  research: 'research',
  document: 'evidence',
}

export function nounOf({ counting, rule }: Obligation): CountedNoun {
  if (counting.countable && counting.measure === 'hours') return 'hour'
  if (rule.from === 'hand') return 'evidence'
  if (rule.from !== 'record') return rule.from
  const [kind] = rule.kinds
  return kind === undefined ? 'evidence' : ofRecords[kind]
}
