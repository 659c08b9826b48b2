import { type Language, messagesIn } from '../../../messages/index.ts'
import type { Fulfilment } from './fulfilment.ts'
import { nounOf } from './noun-of.ts'
import type { Obligation } from './obligation.ts'

/** „2 ze 4“, „22 ze 40 h“: the count that stands beside every state; null when nothing is asked for. */
export function countOf(obligation: Obligation, { counted, needed }: Fulfilment, language: Language): string | null {
  if (needed === null) return null
  const messages = messagesIn(language)
  const count = messages.counting.kOfN(counted, needed)
  return nounOf(obligation) === 'hour' ? messages.obligations.inHours(count) : count
}
