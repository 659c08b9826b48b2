import type { Messages } from '../../../messages/index.ts'
import type { Evidence } from './evidence.ts'

/** What a record is called where its day stands beside it; a meeting without a name of its own by its kind. */
export function nameOfEvidence({ title, facts, on }: Evidence, words: Messages['obligations']): string {
  if (title !== null) return title
  return facts.of === 'meeting' ? capitalised(words.meetingKinds[facts.kind]) : words.date(on)
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('cs') + text.slice(1)
}
