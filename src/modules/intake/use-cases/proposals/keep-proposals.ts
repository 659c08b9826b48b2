import { newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { StoredDocument } from '../../domain/document.ts'
import { findProposalsOf, insertProposalSet, openProposalsOf, updateProposalSet } from '../../store/proposals-store.ts'
import type { ReturnedPaper } from './returned-paper.ts'

/**
 * Keeps what a file that came back would change. The same file brought again finds its proposals with what was decided about them; a
 * later file of the agreement takes the place of one that nobody has finished.
 */
export async function keepProposals(
  tx: Transaction,
  document: Pick<StoredDocument, 'id' | 'sha256'>,
  { agreement, versionId, proposals }: ReturnedPaper,
): Promise<void> {
  const { unitId, id: agreementId } = agreement
  const known = await findProposalsOf(tx, { unitId, sha256: document.sha256 })
  if (known !== null && known.state !== 'replaced') return

  const open = await openProposalsOf(tx, agreementId)
  if (open !== null) await updateProposalSet(tx, { ...open, state: 'replaced' })
  if (known !== null) return updateProposalSet(tx, { ...known, state: 'open' })
  await insertProposalSet(tx, {
    id: newId(),
    unitId,
    documentId: document.id,
    sha256: document.sha256,
    agreementId,
    versionId,
    proposals,
    state: proposals.length === 0 ? 'settled' : 'open',
    version: 1,
  })
}
