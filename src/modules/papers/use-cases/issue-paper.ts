import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { IssueHead, Occasion } from '../domain/issue.ts'
import { composePaper, type PaperRequest } from './compose-paper.ts'
import { freezeIssue } from './freeze-issue.ts'

export type IssuePaper = PaperRequest & { readonly occasion: Extract<Occasion, 'by-hand' | 'signature'> }

/**
 * Freezes a paper as it looks today, by a person's own decision. What was already frozen stays one issue.
 *
 * @throws Refusal `paper.not_issuable` when its record allows no new issue
 */
export async function issuePaper(deps: Deps, { occasion, ...request }: IssuePaper): Promise<IssueHead> {
  const paper = await composePaper(deps, request)
  const { unitId, kind, subject, language, composed: document, title, issuable, currentIssue } = paper
  return deps.write('paper.issue', async (tx) => {
    await authorise(tx, deps.actor, 'paper.issue', unitId)
    if (currentIssue !== null) return currentIssue
    if (!issuable) throw new Refusal('paper.not_issuable')
    return freezeIssue(tx, deps, { paper: { unitId, kind, subject }, document, title, language, occasion })
  })
}
