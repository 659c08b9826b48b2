import { interpretTerm } from '#deadlines/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type Period = { readonly from: LocalDate; readonly to: LocalDate }

/** The days of a text that is a period and nothing else: "Období květen 2022 – srpen 2026". */
export function periodIn(text: string): Period | null {
  const clauses = interpretTerm(text.replace(/^(?:období|etapa|fáze|obdobi)\s*[:–-]?\s*/iu, ''))
  const window = clauses.find((clause) => clause.kind === 'window')
  return window === undefined || clauses.length > 1 ? null : { from: window.from, to: window.to }
}
