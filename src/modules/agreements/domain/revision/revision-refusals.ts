import { Refusal } from '#kernel/refusal.ts'
import type { Agreement, AgreementVersion } from '../agreement.ts'
import { isApproved, isUnderWay } from '../life-cycle.ts'
import { compareContent } from './compare-content.ts'
import { agreedEnd } from './revised-validity.ts'
import type { RevisionKind } from './revision-kinds.ts'

/**
 * Only an approved agreement is revised, by one revision at a time.
 *
 * @throws Refusal `agreement.revision_under_way`, `agreement.not_approved_yet`, `agreement.base_ended`
 */
export function refuseSecondRevision({ current, proposed }: Agreement): void {
  if (proposed !== null) throw new Refusal('agreement.revision_under_way', { number: proposed.number })
  if (isUnderWay(current.status)) throw new Refusal('agreement.not_approved_yet')
  refuseEnded(current)
}

/** @throws Refusal `agreement.kind_missing`, `agreement.reason_missing` */
export function refuseUnexplained(kinds: readonly RevisionKind[], reason: string | null): void {
  if (kinds.length === 0) throw new Refusal('agreement.kind_missing', {}, 'kinds')
  if (reason === null || reason.trim() === '') throw new Refusal('agreement.reason_missing', {}, 'reason')
}

/**
 * A revision that sets out on its path changes something, and one that prolongs really does.
 *
 * @throws Refusal `agreement.base_ended`, `agreement.revision_without_change`, `agreement.prolongation_not_longer`
 */
export function refuseUnready(agreement: Agreement, revision: AgreementVersion): void {
  const { current } = agreement
  refuseEnded(current)
  if (compareContent(current.content, revision.content).length === 0)
    throw new Refusal('agreement.revision_without_change', { number: revision.number })
  const before = current.agreedValidity?.to
  const end = agreedEnd(agreement, revision)
  if (revision.kinds.includes('prolongation') && before !== undefined && (end === null || end <= before))
    throw new Refusal('agreement.prolongation_not_longer', { to: before })
}

function refuseEnded({ status }: AgreementVersion): void {
  if (!isApproved(status)) throw new Refusal('agreement.base_ended')
}
