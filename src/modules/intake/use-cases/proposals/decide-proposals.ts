import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import {
  type Agreement,
  applyChange,
  changeProposedContentWithin,
  proposeRevisionWithin,
  type RevisionKind,
} from '../../../agreements/index.ts'
import { decided, type ProposalSet } from '../../domain/proposals/proposal.ts'
import { findDocument, updateDocument } from '../../store/documents-store.ts'
import { findProposalsOf, updateProposalSet } from '../../store/proposals-store.ts'
import { type ProposalsView, standingToday } from './show-proposals.ts'

export type DecideProposals = {
  readonly documentId: Id<'Document'>
  /** Of the proposals, as the person saw them. */
  readonly version: number
  /** Places of the chosen proposals in their list, from 0. */
  readonly chosen: readonly number[]
  readonly decision: 'accepted' | 'refused'
  /** Of what kind and why the revision is that accepted changes make; not asked while a version is on its way already. */
  readonly revision: {
    readonly id: Id<'AgreementVersion'>
    readonly kinds: readonly RevisionKind[]
    readonly reason: string
  }
}

/**
 * Takes or leaves proposals of a file that came back. The taken ones go into the version that is on its way, else they make a revision;
 * nothing else in the agreement moves.
 *
 * @throws Refusal `proposals.none_chosen`, `proposals.decided`, `proposals.gone`, those of a revision
 */
export async function decideProposals(deps: Deps, command: DecideProposals): Promise<ProposalSet> {
  return deps.write('proposals.decide', async (tx) => {
    const document = await findDocument(tx, command.documentId)
    const set = document === null ? null : await findProposalsOf(tx, document)
    if (document === null || set === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', set.unitId)
    if (set.state === 'replaced') throw new Refusal('proposals.decided')
    if (command.chosen.length === 0) throw new Refusal('proposals.none_chosen', {}, 'chosen')
    if (set.version !== command.version) throw new Refusal('record.changed')

    if (command.decision === 'accepted') await take(tx, deps, await standingToday(tx, set), command)
    const after = decided(set, command.chosen, command.decision)

    await updateProposalSet(tx, after)
    if (after.state === 'settled' && document.state === 'read')
      await updateDocument(tx, document, { state: 'confirmed', kind: 'popis', recognised: null })
    return { ...after, version: set.version + 1 }
  })
}

/** The chosen changes that the agreement does not have yet, made in the order in which they were found. */
async function take(
  tx: Transaction,
  deps: Deps,
  { agreement, target, underWay, proposals }: Omit<ProposalsView, 'document' | 'mayDecide'>,
  { chosen, revision }: DecideProposals,
): Promise<Agreement> {
  const open = proposals.filter(({ decision }, position) => decision === 'open' && chosen.includes(position))
  if (open.some(({ standing }) => standing === 'gone')) throw new Refusal('proposals.gone', {}, 'chosen')
  const missing = open.filter(({ standing }) => standing !== 'already')
  if (missing.length === 0) return agreement
  const content = missing.reduce((before, { change }) => applyChange(before, change), target.content)
  const { id: agreementId } = agreement
  return underWay
    ? changeProposedContentWithin(tx, deps, { agreementId, version: target.version, content })
    : proposeRevisionWithin(tx, deps, { agreementId, ...revision, content })
}
