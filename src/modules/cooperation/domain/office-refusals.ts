import { addDays, type LocalDate } from '../../../kernel/local-date.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { OfficeHolding } from './office.ts'
import { termRefusals } from './sound-term.ts'
import { firstCollision, type Term } from './term.ts'

type Held = Pick<OfficeHolding, 'id' | 'office' | 'personId' | 'personName'> & Term

/**
 * Everything for which somebody cannot hold an office in those days, each at its field. Rule 3: a unit has exactly one authorised
 * representative at any time; other offices may have two holders, while one hands over to the other, but nobody twice.
 *
 * @param known all holdings of the unit, the changed one included
 */
export function officeRefusals(holding: Held, known: readonly Held[]): readonly Refusal[] {
  const others = known.filter(({ id, office }) => id !== holding.id && office === holding.office)
  const own = others.filter(({ personId }) => personId === holding.personId)
  const twice = firstCollision(holding, own)
  const other = holding.office === 'representative' ? firstCollision(holding, others) : null
  return [
    ...termRefusals(holding),
    ...(twice === null ? [] : [collision('office.held_twice', twice)]),
    ...(other === null || twice !== null ? [] : [collision('office.overlap', other)]),
  ]
}

/** The one who leaves ends the day before the new one begins; an office that ended earlier stays as it ended. */
export function endedBefore<Some extends Term>(holding: Some, next: LocalDate): Some {
  if (next <= holding.from) throw new Refusal('office.successor_too_early', { from: holding.from }, 'from')
  const last = addDays(next, -1)
  return holding.to === null || holding.to > last ? { ...holding, to: last } : holding
}

function collision(code: string, { personName, from, to }: Held): Refusal {
  return new Refusal(code, { name: personName, from, to: to ?? '' }, 'from')
}
