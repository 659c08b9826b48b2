import { asId, isId } from '#kernel/ids.ts'
import type { Narrowing } from '../domain/facets.ts'
import { isHitKind } from '../domain/hit.ts'

/** What the address of the search asks for: `?q=bydlení&druh=meeting&celek=…&od=2023&do=2024&strana=2`. */
export type AskedSearch = Narrowing & {
  readonly text: string
  /** From 1. */
  readonly page: number
}

export const hitsPerPage = 20
const lastPage = 500
// Longer than the longest query, so that the sentence about it is told with the text in the field.
const longestText = 1_000

/** Anything senseless in the address is as if it were not there. */
export function askedSearch({ searchParams }: URL): AskedSearch {
  const kind = searchParams.get('druh')
  const unitId = searchParams.get('celek') ?? ''
  const page = Number(searchParams.get('strana') ?? '1')
  return {
    text: (searchParams.get('q') ?? '').slice(0, longestText),
    kind: isHitKind(kind) ? kind : undefined,
    unitId: isId(unitId) ? asId<'Unit'>(unitId) : undefined,
    fromYear: yearIn(searchParams.get('od')),
    toYear: yearIn(searchParams.get('do')),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** Whether anything beside the words was chosen. */
export function isNarrowed({ kind, unitId, fromYear, toYear }: Narrowing): boolean {
  return [kind, unitId, fromYear, toYear].some((chosen) => chosen !== undefined)
}

function yearIn(text: string | null): number | undefined {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined
}
