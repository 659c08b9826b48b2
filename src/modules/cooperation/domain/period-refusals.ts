import { Refusal } from '../../../kernel/refusal.ts'
import type { CooperationPeriod, PeriodContent } from './cooperation-period.ts'
import { termRefusals } from './sound-term.ts'
import { firstCollision } from './term.ts'

/**
 * Everything for which a period cannot be saved, each at its field; a collision names the period with which it collides.
 *
 * @param others the unit's other periods
 */
export function periodRefusals(content: PeriodContent, others: readonly CooperationPeriod[]): readonly Refusal[] {
  const { programme, from, to, endedHow } = content
  const other = firstCollision({ from, to }, others)
  return [
    ...(programme === '' ? [new Refusal('period.programme_missing', {}, 'programme')] : []),
    ...termRefusals(content),
    ...(endedHow !== null && to === null ? [new Refusal('period.end_missing', {}, 'to')] : []),
    ...(other === null
      ? []
      : [new Refusal('period.overlap', { programme: other.programme, from: other.from, to: other.to ?? '' }, 'from')]),
  ]
}
