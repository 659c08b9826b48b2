import type { Id } from '#kernel/ids.ts'
import { type HitKind, hitKinds } from './hit.ts'

/** How many things of one kind, unit and year were found. */
export type FoundGroup = {
  readonly kind: HitKind
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string } | null
  /** Null of what has no day: units, people, organisations. */
  readonly year: number | null
  readonly count: number
}

/** What a person narrows the search to. */
export type Narrowing = {
  readonly kind?: HitKind | undefined
  readonly unitId?: Id<'Unit'> | undefined
  readonly fromYear?: number | undefined
  readonly toYear?: number | undefined
}

/** What there is to choose from, each with how many things it would show; the total of what is shown now. */
export type Facets = {
  readonly total: number
  readonly kinds: readonly { readonly kind: HitKind; readonly count: number }[]
  readonly units: readonly { readonly id: Id<'Unit'>; readonly name: string; readonly count: number }[]
  /** First and last year of everything found; null when nothing found has a day. */
  readonly years: { readonly first: number; readonly last: number } | null
}

/** Each choice counts what the other choices leave, so that no number leads to an empty page. */
export function facetsOf(groups: readonly FoundGroup[], narrowing: Narrowing): Facets {
  const inKind = ({ kind }: FoundGroup) => narrowing.kind === undefined || kind === narrowing.kind
  const inUnit = ({ unit }: FoundGroup) => narrowing.unitId === undefined || unit?.id === narrowing.unitId
  const inYears = ({ year }: FoundGroup) => withinYears(year, narrowing)
  const sum = (some: readonly FoundGroup[]) => some.reduce((total, { count }) => total + count, 0)

  const forKinds = groups.filter((group) => inUnit(group) && inYears(group))
  const forUnits = groups.filter((group) => inKind(group) && inYears(group))
  const names = new Map(forUnits.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit.name] as const])))
  const years = groups.flatMap(({ year }) => (year === null ? [] : [year]))
  return {
    total: sum(forKinds.filter(inKind)),
    kinds: hitKinds.flatMap((kind) => {
      const count = sum(forKinds.filter((group) => group.kind === kind))
      return count === 0 && kind !== narrowing.kind ? [] : [{ kind, count }]
    }),
    units: [...names]
      .map(([id, name]) => ({ id, name, count: sum(forUnits.filter(({ unit }) => unit?.id === id)) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'cs')),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
  }
}

function withinYears(year: number | null, { fromYear, toYear }: Narrowing): boolean {
  if (fromYear === undefined && toYear === undefined) return true
  return year !== null && year >= (fromYear ?? year) && year <= (toYear ?? year)
}
