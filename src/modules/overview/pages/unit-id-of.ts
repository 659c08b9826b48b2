import { data } from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'

/** The unit that an address names; an address that cannot name any is not found. */
export function unitIdOf(params: { readonly unitId: string }): Id<'Unit'> {
  if (!isId(params.unitId)) throw data(null, { status: 404 })
  return asId<'Unit'>(params.unitId)
}
