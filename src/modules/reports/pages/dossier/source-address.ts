import { paths } from '#web/paths.ts'
import type { Fact, FactSource } from '../../domain/dossier/fact.ts'

/** Where a record stands on screen; null of one that is seen only as a part of another, which is then a source as well. */
function sourceAddress(unitId: string, { type, id }: FactSource): string | null {
  switch (type) {
    case 'unit':
      return paths.unit(unitId)
    case 'memorandum':
    case 'agreement':
      return paths.unit(unitId, 'agreement')
    case 'cooperation-period':
      return `/celky/${unitId}/obdobi/${id}`
    case 'office':
      return paths.offices(unitId)
    case 'member':
      return paths.unit(unitId, 'partnership')
    case 'obligation':
      return `${paths.unit(unitId, 'obligations')}/${id}`
    case 'meeting':
      return `${paths.unit(unitId, 'meetings')}/${id}`
    case 'task':
      return `/celky/${unitId}/ukoly/${id}`
    case 'record':
      return `${paths.unit(unitId, 'learning')}/${id}`
    case 'report':
      return `${paths.unit(unitId, 'reports')}/${id}`
    case 'credit':
    case 'decision':
      return null
  }
  return type satisfies never
}

/** The pages of a fact's records, each once, in the order of its sources. */
export function pagesOf(
  unitId: string,
  { sources }: Fact,
): readonly { readonly source: FactSource; readonly to: string }[] {
  const pages = new Map<string, FactSource>()
  for (const source of sources) {
    const to = sourceAddress(unitId, source)
    if (to !== null && !pages.has(to)) pages.set(to, source)
  }
  return [...pages].map(([to, source]) => ({ to, source }))
}
