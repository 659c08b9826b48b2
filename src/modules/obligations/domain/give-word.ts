import type { LocalDate } from '../../../kernel/local-date.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Confirmed, Given, Objected, Word } from './credit.ts'

/** The answer of the side that was asked. */
export type Answer = { readonly agrees: boolean; readonly reason: string | null }

/**
 * The word once it is given, or given anew by a side that changed its mind. An objection says why; what is written down for
 * the other side says by what.
 *
 * @throws Refusal `credit.not_asked`, `credit.reason_missing`, `credit.name_missing`, `credit.note_missing`, `credit.day_in_future`
 */
export function giveWord(word: Word, answer: Answer, given: Given, today: LocalDate): Confirmed | Objected {
  if (word.state === 'not-asked') throw new Refusal('credit.not_asked')
  const reason = (answer.reason ?? '').trim()
  const note = (given.note ?? '').trim()
  const by = given.by.trim()
  if (!answer.agrees && reason === '') throw new Refusal('credit.reason_missing', {}, 'reason')
  if (by === '') throw new Refusal('credit.name_missing', {}, 'by')
  if (given.from === 'on-behalf' && note === '') throw new Refusal('credit.note_missing', {}, 'note')
  if (given.on > today) throw new Refusal('credit.day_in_future', {}, 'on')

  const { of, askedOn, askedBy } = word
  const said = { of, askedOn, askedBy, on: given.on, by, from: given.from, note: note === '' ? null : note }
  return answer.agrees ? { state: 'confirmed', ...said } : { state: 'objected', reason, ...said }
}
