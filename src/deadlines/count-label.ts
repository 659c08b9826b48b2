import { type Language, messagesIn } from '../messages/index.ts'
import type { Clause } from './clause.ts'
import { isNamed, yearsOf } from './span-units.ts'

/**
 * How a clause is counted, for a narrow column.
 * @example countLabel({ kind: 'missing' }, 'cs') // 'nepočítá se'
 */
export function countLabel(clause: Clause, language: Language): string {
  const texts = messagesIn(language).deadlines
  switch (clause.kind) {
    case 'recurrence':
      return isNamed(clause.per)
        ? texts.countPerUnit(clause.atLeast, clause.per)
        : texts.countPerYears(clause.atLeast, yearsOf(clause.per))
    case 'window':
    case 'deadline':
      return texts.countTotal(1)
    case 'quantity':
      return texts.countTotal(clause.atLeast)
    case 'duration':
    case 'condition':
    case 'on-demand':
    case 'continuous':
    case 'scope':
    case 'missing':
    case 'unparsed':
      return texts.notCounted
    default:
      return clause satisfies never
  }
}
