import { data, type Params } from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'

/** The unit that an address names; an address that cannot name any is not found. */
export function unitIdOf({ unitId }: Params<'unitId'>): Id<'Unit'> {
  if (unitId === undefined || !isId(unitId)) throw data(null, { status: 404 })
  return asId<'Unit'>(unitId)
}
