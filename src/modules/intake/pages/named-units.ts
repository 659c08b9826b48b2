import type { Deps } from '#platform/deps.ts'
import { listUnits, type Unit } from '../../territory/index.ts'

export type NamedUnit = { readonly id: string; readonly name: string }

/** More than there are units that cooperate. */
const mostUnits = 2_000

/** The units that a person sees, for a choice among them. */
export async function namedUnits(deps: Deps): Promise<readonly NamedUnit[]> {
  return (await listUnits(deps, { pageSize: mostUnits })).units.map(namedUnit)
}

export function namedUnit({ id, name }: Unit): NamedUnit {
  return { id, name }
}
