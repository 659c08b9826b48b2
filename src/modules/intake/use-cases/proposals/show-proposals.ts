import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../../access/index.ts'
import {
  type Agreement,
  type AgreementVersion,
  findAgreement,
  type RevisionKind,
  suggestedKinds,
  versionById,
  versionUnderWay,
} from '../../../agreements/index.ts'
import type { ReadDocument } from '../../domain/document.ts'
import type { Proposal, ProposalSet, Standing } from '../../domain/proposals/proposal.ts'
import { standingOf } from '../../domain/proposals/standing-of.ts'
import { findReadDocument } from '../../store/documents-store.ts'
import { findProposalsOf } from '../../store/proposals-store.ts'

export type ProposalsView = {
  readonly document: ReadDocument
  readonly set: ProposalSet
  readonly agreement: Agreement
  /** The version from which the file was printed. */
  readonly printed: AgreementVersion
  /** What accepted changes go into: the version under way, or the one that speaks, of which they make a revision. */
  readonly target: AgreementVersion
  readonly underWay: boolean
  readonly proposals: readonly (Proposal & { readonly standing: Standing })[]
  readonly suggestedKinds: readonly RevisionKind[]
  readonly mayDecide: boolean
}

/** What a file that came back would change, beside what the agreement says today; null when the file is no such paper. */
export async function showProposals(deps: Deps, documentId: Id<'Document'>): Promise<ProposalsView | null> {
  return deps.read(async (tx) => {
    const document = await findReadDocument(tx, documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId === null) return null
    await authorise(tx, deps.actor, 'unit.read', document.unitId)
    const set = await findProposalsOf(tx, document)
    if (set === null) return null
    const mayDecide = (await permissionsIn(tx, deps.actor, set.unitId)).has('agreement.edit')
    return { document, mayDecide, ...(await standingToday(tx, set)) }
  })
}

/** The proposals as they stand to what the agreement says today. */
export async function standingToday(
  tx: Transaction,
  set: ProposalSet,
): Promise<Omit<ProposalsView, 'document' | 'mayDecide'>> {
  const agreement = await findAgreement(tx, set.agreementId)
  const printed = await versionById(tx, set.versionId)
  if (agreement === null || printed === null) throw new Refusal('record.not_found')
  const underWay = versionUnderWay(agreement)
  const target = underWay ?? agreement.current
  const open = set.proposals.filter(({ decision }) => decision === 'open')
  return {
    set,
    agreement,
    printed,
    target,
    underWay: underWay !== null,
    proposals: set.proposals.map((proposal) => ({
      ...proposal,
      standing: standingOf(proposal.change, target.content),
    })),
    suggestedKinds: suggestedKinds(open.map(({ change }) => change)),
  }
}
