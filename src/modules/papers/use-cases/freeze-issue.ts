import type { Document } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import type { Occasion, PaperIssue } from '../domain/issue.ts'
import { withOfficeHead } from '../domain/office-head.ts'
import type { PaperKey } from '../domain/paper.ts'
import { findIssueByHash, insertIssue, lastNumber } from '../store/issues-store.ts'
import { holdPaper } from '../store/papers-store.ts'
import { hashIssue } from './hash-issue.ts'

export type FreezeIssue = {
  readonly paper: PaperKey & { readonly unitId: Id<'Unit'> }
  /** As its source composes it; what the office has written on the paper is added here. */
  readonly document: Document
  /** Used where the document has no title of its own. */
  readonly title: string
  readonly language: Language
  readonly occasion: Occasion
}

/**
 * Freezes a paper as it stands, within the use case that lets it go out. The same content twice is one issue; numbers run from 1
 * without gaps, however many do it at once. Whoever calls has made sure that the person may do so.
 *
 * @example await freezeIssue(tx, deps, { paper: { unitId, kind: 'fulfilment-report', subject: report.id }, document, … })
 */
export async function freezeIssue(
  tx: Transaction,
  deps: Deps,
  { paper: key, document, title, language, occasion }: FreezeIssue,
): Promise<PaperIssue> {
  const paper = await holdPaper(tx, key)
  const headed = withOfficeHead(document, paper.particulars, language)
  const content = { document: headed, language, title: document.title ?? title }
  const sha256 = hashIssue(content)
  const known = await findIssueByHash(tx, paper.id, sha256)
  if (known !== null) return known

  const issue: PaperIssue = {
    ...content,
    id: newId(),
    unitId: paper.unitId,
    paperId: paper.id,
    number: (await lastNumber(tx, paper.id)) + 1,
    particulars: paper.particulars,
    sha256,
    issuedBy: deps.actor.label,
    occasion,
    createdAt: deps.now(),
  }
  await insertIssue(tx, issue)
  return issue
}
