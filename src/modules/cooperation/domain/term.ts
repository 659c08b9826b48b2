import { addDays, type LocalDate } from '../../../kernel/local-date.ts'

/** Whole days from–to, both included; without `to` it goes on. */
export type Term = { readonly from: LocalDate; readonly to: LocalDate | null }

export function holdsOn({ from, to }: Term, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to)
}

export function doOverlap(a: Term, b: Term): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

/** The first of the other terms with which this one has a day in common. */
export function firstCollision<Other extends Term>(term: Term, others: readonly Other[]): Other | null {
  return inOrderOfTerms(others).find((other) => doOverlap(term, other)) ?? null
}

/** Days between the first and the last of the terms that none of them covers. */
export function gapsBetween(terms: readonly Term[]): readonly { readonly from: LocalDate; readonly to: LocalDate }[] {
  const [first, ...later] = inOrderOfTerms(terms)
  if (first === undefined) return []
  const gaps: { from: LocalDate; to: LocalDate }[] = []
  let covered = first.to
  for (const { from, to } of later) {
    if (covered === null) break
    const next = addDays(covered, 1)
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) })
    if (to === null || to > covered) covered = to
  }
  return gaps
}

/** The last day of the latest of the terms; null when one goes on, or there is none. */
export function lastDayOf(terms: readonly Term[]): LocalDate | null {
  const ends = terms.map(({ to }) => to)
  return ends.some((to) => to === null) ? null : (ends.toSorted().at(-1) ?? null)
}

export function inOrderOfTerms<Some extends Term>(terms: readonly Some[]): readonly Some[] {
  return terms.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from))
}
