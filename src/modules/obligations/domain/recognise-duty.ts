import { type Duty, type DutyKey, duties } from './duties.ts'
import type { EvidenceRule } from './evidence-rule.ts'
import type { RowWords } from './row-words.ts'

/** Finds the duty of the form in a row's words. Anything else is the agreement's own and is proved by hand. */
export function recogniseDuty(words: RowWords): { readonly duty: DutyKey | null; readonly rule: EvidenceRule } {
  const found = duties.find((duty) => fits(duty, words))
  return found === undefined ? { duty: null, rule: { from: 'hand' } } : { duty: found.key, rule: found.rule(words) }
}

function fits(duty: Duty, words: RowWords): boolean {
  const columns = ['activity', 'specification', 'outputs'] as const
  return (
    (duty.subject === null || duty.subject === words.subject) &&
    duty.clause.test(words.clause) &&
    columns.every((column) => duty.row[column]?.test(words[column]) ?? true)
  )
}
