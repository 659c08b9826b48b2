import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, type AgreementVersion, versionUnderWay } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import { agreementChanged } from '../domain/events.ts'
import { refuseUnsound } from '../domain/revision/content-problems.ts'
import type { RevisionKind } from '../domain/revision/revision-kinds.ts'
import { refuseUnexplained } from '../domain/revision/revision-refusals.ts'
import { findAgreement, lockAgreement, updateAgreement } from '../store/agreements-store.ts'
import { updateContent } from '../store/versions-store.ts'
import { memorandumFor } from './memorandum-for.ts'

export type ChangeProposedContent = {
  readonly agreementId: Id<'Agreement'>
  /** Version of the version under way that the person saw. */
  readonly version: number
  readonly content: AgreementContent
  /** Of a revision; as they are when left out. */
  readonly kinds?: readonly RevisionKind[] | undefined
  readonly reason?: string | undefined
}

/**
 * Changes what a version under way says: a revision, or a first version that nobody has approved yet. Once the partnership has given
 * its opinion on the words, they stay: the opinion is taken back first.
 *
 * @throws Refusal `agreement.nothing_under_way`, `agreement.content_settled`, `agreement.kind_missing`, `agreement.reason_missing`,
 * those of `refuseUnsound`
 */
export async function changeProposedContent(deps: Deps, command: ChangeProposedContent): Promise<Agreement> {
  return deps.write('agreement.change-content', (tx) => changeProposedContentWithin(tx, deps, command))
}

/** The same in a change that is already going on. */
export async function changeProposedContentWithin(
  tx: Transaction,
  deps: Deps,
  command: ChangeProposedContent,
): Promise<Agreement> {
  const agreement = await lockAgreement(tx, command.agreementId)
  if (agreement === null) throw new Refusal('record.not_found')
  await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
  const version = draftOf(agreement)
  if (version.version !== command.version) throw new Refusal('record.changed')
  const kinds = command.kinds ?? version.kinds
  const reason = command.reason?.trim() ?? version.reason
  if (version.number > 1) refuseUnexplained(kinds, reason)
  refuseUnsound(command.content, version.content)

  await updateContent(tx, { ...version, content: command.content, kinds, reason })
  if (version.number === 1) await nameMemorandum(tx, agreement, command.content)
  await deps.announce(tx, agreementChanged, agreement.id)
  return (await findAgreement(tx, agreement.id)) ?? agreement
}

/** @throws Refusal `agreement.nothing_under_way`, `agreement.content_settled` */
function draftOf(agreement: Agreement): AgreementVersion {
  const version = versionUnderWay(agreement)
  if (version === null) throw new Refusal('agreement.nothing_under_way')
  if (version.status !== 'draft') throw new Refusal('agreement.content_settled')
  return version
}

/** A first version names the memorandum by its day; the record of one is known, or begins. */
async function nameMemorandum(tx: Transaction, agreement: Agreement, content: AgreementContent): Promise<void> {
  if (content.memorandumDate === null || content.memorandumDate === agreement.current.content.memorandumDate) return
  const memorandumId = await memorandumFor(tx, agreement.unitId, content)
  if (memorandumId !== agreement.memorandumId) await updateAgreement(tx, { ...agreement, memorandumId })
}
