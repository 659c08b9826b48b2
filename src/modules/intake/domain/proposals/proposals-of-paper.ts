import type { Document } from '#documents/index.ts'
import { type AgreementContent, compareContent, recogniseAgreement } from '../../../agreements/index.ts'
import { emptyReview } from '../review.ts'
import { reviewedContent } from '../reviewed-content.ts'
import { beforeTrackedChanges } from './before-tracked-changes.ts'
import { inTypographyOf } from './in-typography-of.ts'
import type { Proposal } from './proposal.ts'

export type ReturnedPaper = {
  /** The version that went out. */
  readonly content: AgreementContent
  /** Its paper as it went out, read back from its file. */
  readonly printed: Document
  /** The paper that came back. */
  readonly returned: Document
}

/**
 * What people changed in a paper while it was out. Both papers are read by the same recognition and their readings are compared, so what
 * printing or reading loses is no change; nor is what programs do to spaces, hyphens and quotes by themselves.
 */
export function proposalsOfPaper({ content, printed, returned }: ReturnedPaper): readonly Proposal[] {
  const before = inTypographyOf(readContent(printed), content)
  const changesIn = (paper: Document) => compareContent(before, inTypographyOf(readContent(paper), before))

  const changes = changesIn(returned)
  const tracked = returned.findings?.trackedChanges === true
  const byHand = tracked ? new Set(changesIn(beforeTrackedChanges(returned)).map((one) => JSON.stringify(one))) : null
  return changes.map((change) => {
    const by = byHand === null || byHand.has(JSON.stringify(change)) ? 'hand' : 'tracked'
    return { change, by, decision: 'open' }
  })
}

function readContent(paper: Document): AgreementContent {
  const draft = recogniseAgreement(paper, { file: '', mediaType: '', sha256: '' })
  return reviewedContent(draft, emptyReview).content
}
