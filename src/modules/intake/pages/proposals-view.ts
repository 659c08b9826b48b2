import { newId } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { ProposalsShown } from '../contract.ts'
import { type PresentedDocument, presentDocument } from '../present-document.ts'
import { presentProposals } from '../present-proposals.ts'
import { showProposals } from '../use-cases/proposals/show-proposals.ts'
import type { ReviewView } from '../use-cases/show-review.ts'

export type ProposalsScreenView = {
  readonly screen: 'proposals'
  readonly document: PresentedDocument
  readonly shown: ProposalsShown
  /** Of the revision that accepting makes, so that a form sent twice makes one. */
  readonly revisionId: string
}

/** A paper of ours that came back shows what it would change, unless an agreement of its own was made of it; null for any other. */
export async function proposalsView(
  deps: Deps,
  { document, review }: ReviewView,
  language: Language,
): Promise<ProposalsScreenView | null> {
  if (document.state !== 'read' && document.state !== 'confirmed') return null
  if (review?.draft.state === 'confirmed') return null
  const view = await showProposals(deps, document.id)
  if (view === null) return null
  return {
    screen: 'proposals',
    document: presentDocument(document, language),
    shown: presentProposals(view, language),
    revisionId: newId(),
  }
}
