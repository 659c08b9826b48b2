import {
  type AgreementContent,
  applyChange,
  type ContentChange,
  compareContent,
  valueOf,
} from '../../../agreements/index.ts'
import type { Standing } from './proposal.ts'

/** How a proposal stands to what the agreement says today. */
export function standingOf(change: ContentChange, today: AgreementContent): Standing {
  if (compareContent(today, applyChange(today, change)).length === 0)
    return saysAlready(change, today) ? 'already' : 'gone'
  if (change.kind === 'item-added') return saysAlready(change, today) ? 'already' : 'fits'
  if (change.kind !== 'field') return 'fits'
  return same(valueOf(today, change.field), change.before) ? 'fits' : 'changed-meanwhile'
}

/** Nothing would change by making the change, or the item that it adds is in its list already. */
function saysAlready(change: ContentChange, today: AgreementContent): boolean {
  if (change.kind === 'field') return true
  if (change.kind === 'items-moved') return true
  if (change.kind === 'item-removed') return false
  const without = applyChange(today, { ...change, kind: 'item-removed', before: change.after, at: change.at })
  return compareContent(today, without).length > 0
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
