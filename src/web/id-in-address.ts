import { data } from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'

/** The record that a part of an address names; an address that cannot name any is not found. */
export function idInAddress<Kind extends string>(part: string | undefined): Id<Kind> {
  if (part === undefined || !isId(part)) throw data(null, { status: 404 })
  return asId<Kind>(part)
}
