import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { allRegions, pageOfUnits, type Region } from '../../territory/index.ts'
import { type UnitLine, unitLine } from './unit-line.ts'
import { unitsAtWork } from './units-at-work.ts'

export const unitsPerPage = 25

export type ListUnitLines = {
  readonly text: string
  readonly regionCode: string
  /** From 1. */
  readonly page: number
  readonly language: Language
}

/** One page of the units that the acting person sees, each with how it stands. */
export async function listUnitLines(
  deps: Deps,
  { text, regionCode, page, language }: ListUnitLines,
): Promise<{ readonly lines: readonly UnitLine[]; readonly total: number; readonly regions: readonly Region[] }> {
  return deps.read(async (tx) => {
    const { units, total } = await pageOfUnits(tx, { text, regionCode, page, pageSize: unitsPerPage })
    const atWork = await unitsAtWork(tx, units, deps.today())
    return { lines: atWork.map((one) => unitLine(one, language)), total, regions: await allRegions(tx) }
  })
}
