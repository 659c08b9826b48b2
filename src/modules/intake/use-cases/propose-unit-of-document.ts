import type { Document } from '#documents/index.ts'
import type { Deps } from '#platform/deps.ts'
import { pageOfUnits } from '../../territory/index.ts'
import { proposeUnit, type UnitProposal } from '../domain/unit-of-paper/propose-unit.ts'

/** More units than the whole country has. */
const allUnits = 10_000

/** Of whom a read paper is, among the units that the acting person sees. */
export async function proposeUnitOfDocument(deps: Deps, content: Document): Promise<UnitProposal> {
  const { units } = await deps.read((tx) => pageOfUnits(tx, { pageSize: allUnits }))
  return proposeUnit(content, units)
}
