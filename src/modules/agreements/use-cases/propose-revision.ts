import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import { agreementChanged } from '../domain/events.ts'
import { refuseUnsound } from '../domain/revision/content-problems.ts'
import type { RevisionKind } from '../domain/revision/revision-kinds.ts'
import { refuseSecondRevision, refuseUnexplained } from '../domain/revision/revision-refusals.ts'
import { findAgreement, lockAgreement } from '../store/agreements-store.ts'
import { insertVersion, versionById, versionsOf } from '../store/versions-store.ts'

export type ProposeRevision = {
  readonly agreementId: Id<'Agreement'>
  /** Made by the form, so that the same form sent twice proposes once. */
  readonly id: Id<'AgreementVersion'>
  readonly kinds: readonly RevisionKind[]
  readonly reason: string
  /** What it is to say; that of the version that speaks when left out. */
  readonly content?: AgreementContent | undefined
  /** The paper from which it was read, when there is one. */
  readonly documentId?: Id<'Document'> | undefined
}

/**
 * Proposes a numbered revision of an approved agreement. It starts as a draft and goes the same path; until the assembly approves it,
 * nothing counts by it.
 *
 * @throws Refusal `agreement.revision_under_way`, `agreement.not_approved_yet`, `agreement.base_ended`, `agreement.kind_missing`,
 * `agreement.reason_missing`, those of `refuseUnsound`
 */
export async function proposeRevision(deps: Deps, command: ProposeRevision): Promise<Agreement> {
  return deps.write('agreement.propose-revision', (tx) => proposeRevisionWithin(tx, deps, command))
}

/** The same in a change that is already going on. */
export async function proposeRevisionWithin(tx: Transaction, deps: Deps, command: ProposeRevision): Promise<Agreement> {
  const agreement = await lockAgreement(tx, command.agreementId)
  if (agreement === null) throw new Refusal('record.not_found')
  await authorise(tx, deps.actor, 'agreement.edit', agreement.unitId)
  if ((await versionById(tx, command.id)) !== null) return agreement
  refuseSecondRevision(agreement)
  refuseUnexplained(command.kinds, command.reason)
  const { current } = agreement
  const content = command.content ?? current.content
  refuseUnsound(content, current.content)

  const [newest] = await versionsOf(tx, agreement.id)
  const documentId = command.documentId ?? null
  const revision: AgreementVersion = {
    id: command.id,
    number: (newest ?? current).number + 1,
    status: 'draft',
    kinds: command.kinds,
    reason: command.reason.trim(),
    content,
    agreedValidity: null,
    validity: null,
    steps: [],
    documentId,
    passagesIn: documentId ?? current.passagesIn,
    version: 1,
  }
  await insertVersion(tx, agreement, revision)
  await deps.announce(tx, agreementChanged, agreement.id)
  return (await findAgreement(tx, agreement.id)) ?? agreement
}
