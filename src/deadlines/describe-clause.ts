import { czechDate } from '../kernel/czech-typography.ts'
import { type LocalDate, yearOf } from '../kernel/local-date.ts'
import { type Language, messagesIn } from '../messages/index.ts'
import type { Clause, Frequency } from './clause.ts'
import { isNamed, yearsOf } from './span-units.ts'

type Texts = ReturnType<typeof messagesIn>['deadlines']

/**
 * What a clause means, in a sentence or two for people.
 * @example describeClause({ kind: 'quantity', atLeast: 1, what: 'výzkum' }, 'cs') // 'Jednou za celou dobu platnosti.'
 */
export function describeClause(clause: Clause, language: Language): string {
  const texts = messagesIn(language).deadlines
  switch (clause.kind) {
    case 'recurrence':
      return recurrence(clause, texts)
    case 'window':
      return clause.from === clause.to ? texts.day(czechDate(clause.from)) : texts.window(...fromTo(clause, language))
    case 'deadline':
      return texts.deadline(czechDate(clause.by))
    case 'quantity':
      return clause.atLeast === 1 ? texts.once : texts.quantity(texts.times(clause.atLeast))
    case 'duration':
      return texts.duration(czechDate(clause.from), czechDate(clause.to), clause.months)
    case 'condition':
      return texts[clause.relation](clause.event)
    case 'on-demand':
      return texts.onDemand(clause.basis)
    case 'continuous':
    case 'scope':
    case 'missing':
    case 'unparsed':
      return texts[clause.kind]
    default:
      return clause satisfies never
  }
}

function recurrence(clause: Extract<Clause, { kind: 'recurrence' }>, texts: Texts): string {
  const [times, per] = [texts.times(clause.atLeast), perText(clause.per, texts)]
  const sentences = [
    clause.dueBy === null ? texts.recurrence(times, per) : texts.recurrenceDue(times, per, dayText(clause.dueBy)),
  ]
  if (clause.firstBy !== null) sentences.push(texts.firstBy(czechDate(clause.firstBy)))
  if (clause.note !== null) sentences.push(texts.note(clause.note))
  return sentences.join(' ')
}

function perText(per: Frequency, texts: Texts): string {
  return isNamed(per) ? texts.perUnit(per) : texts.perYears(yearsOf(per))
}

/** `--03-31` as 31. 3. */
function dayText(dueBy: string): string {
  return `${Number(dueBy.slice(5, 7))}.\u00a0${Number(dueBy.slice(2, 4))}.`
}

/** The year stands once when both days share it: od 1. 5. do 31. 5. 2022. */
function fromTo(period: { from: LocalDate; to: LocalDate }, language: Language): [string, string] {
  const from = czechDate(period.from)
  const isShort = language === 'cs' && yearOf(period.from) === yearOf(period.to)
  return [isShort ? from.slice(0, -5) : from, czechDate(period.to)]
}
