import { yearOf } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { agreementsOfUnits } from '../../../agreements/index.ts'
import { allRegions, pageOfUnits, type Region } from '../../../territory/index.ts'
import { type RegionLine, regionLines } from '../../domain/region/region-line.ts'
import { reportsOfYear } from '../../store/region/reports-of-year.ts'

export type RegionQuery = {
  /** Last year when left out: its reports are the ones that are due. */
  readonly year?: number | undefined
  /** All regions that the person sees when left out. */
  readonly regionCode?: string | undefined
}

export type RegionView = {
  readonly year: number
  readonly region: Region | null
  /** In Czech order of the units. */
  readonly lines: readonly RegionLine[]
  readonly regions: readonly Region[]
  /** Years from which one may choose, the latest first. */
  readonly years: readonly number[]
}

/** More units than the country has authorised municipalities; an order of P's takes no more papers either. */
const mostUnits = 1_000
/** KPSV 2021+ began then. */
const firstYear = 2021

/**
 * The reports of a year over all units that a person sees: who has one, how far it has come, who has none.
 *
 * @throws Refusal `region.unknown`, `region.year_outside`
 */
export async function showRegion(deps: Deps, { year, regionCode }: RegionQuery): Promise<RegionView> {
  const thisYear = yearOf(deps.today())
  const shown = year ?? thisYear - 1
  if (!Number.isInteger(shown) || shown < firstYear || shown > thisYear)
    throw new Refusal('region.year_outside', { first: firstYear, last: thisYear }, 'year')
  return deps.read(async (tx) => {
    const regions = await allRegions(tx)
    const region = regions.find(({ code }) => code === regionCode) ?? null
    if (regionCode !== undefined && region === null) throw new Refusal('region.unknown', {}, 'regionCode')
    const { units } = await pageOfUnits(tx, { regionCode, pageSize: mostUnits })
    const agreements = await agreementsOfUnits(
      tx,
      units.map(({ id }) => id),
    )
    return {
      year: shown,
      region,
      lines: regionLines(units, agreements, await reportsOfYear(tx, shown), shown),
      regions,
      years: Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index),
    }
  })
}
