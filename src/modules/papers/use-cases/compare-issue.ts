import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { compareLines, type LineChange } from '../domain/compare-lines.ts'
import type { IssueHead } from '../domain/issue.ts'
import { textLines } from '../domain/text-lines.ts'
import { findIssue } from '../store/issues-store.ts'
import { composePaper, type PaperRequest } from './compose-paper.ts'

export type IssueChanges = { readonly issue: IssueHead; readonly changes: readonly LineChange[] }

/** What has changed in a paper since one of its issues went out, by today's records, in the language of the issue. */
export async function compareIssue(
  deps: Deps,
  { issueId, ...request }: PaperRequest & { readonly issueId: Id<'PaperIssue'> },
): Promise<IssueChanges> {
  const issue = await deps.read((tx) => findIssue(tx, issueId))
  if (issue === null) throw new Refusal('record.not_found')
  const { document, issues } = await composePaper(deps, { ...request, language: issue.language })
  const head = issues.find(({ id }) => id === issueId)
  if (head === undefined) throw new Refusal('record.not_found')
  return { issue: head, changes: compareLines(textLines(issue.document), textLines(document)) }
}
