import type { DescribedItem } from '../domain/describe-item.ts'

/** The figures of the first sentence. */
export function countsOf(items: readonly DescribedItem[]): {
  readonly late: number
  readonly week: number
  readonly all: number
} {
  const of = (urgency: DescribedItem['urgency']): number => items.filter((item) => item.urgency === urgency).length
  return { late: of('late'), week: of('week'), all: items.length }
}
