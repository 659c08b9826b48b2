import { fold } from '#kernel/folding.ts'
import type { Region, UnitKind } from '../../territory/index.ts'

/**
 * What kind of unit the name of a form says, only when it says it: „Svazek obcí …“, „Statutární město …“. Null means that a
 * person must be asked.
 */
export function guessKind(name: string): UnitKind | null {
  const folded = fold(name)
  if (/\b(svazek obci|mikroregion|sdruzeni obci|dobrovolny svazek)\b/.test(folded)) return 'union'
  if (/\b(mistni akcni skupina|mas)\b/.test(folded)) return 'action-group'
  if (/\bkraj$/.test(folded) || /^kraj\b/.test(folded)) return 'region'
  if (/^(statutarni mesto|mesto|mestys|obec|mestska cast)\b/.test(folded)) return 'municipality'
  return null
}

/** The region that the name or the seat writes out in full; never derived from the name of a town. */
export function guessRegion(name: string, seat: string | null, regions: readonly Region[]): string | null {
  const text = fold(`${name} ${seat ?? ''}`)
  const named = regions.filter((region) => text.includes(fold(region.name)))
  return named.length === 1 ? (named[0]?.code ?? null) : null
}
