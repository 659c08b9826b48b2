import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedIssue, PresentedPaper } from '../present-paper.ts'
import { IssueFiles } from './issue-files.tsx'
import { Moment } from './moment.tsx'
import { pathOfChanges } from './paper-address.ts'
import { ShortHash } from './short-hash.tsx'

/** The frozen issues of a paper, and how a new one comes to be. */
export function IssuesSection({ paper, submission }: { paper: PresentedPaper; submission: Submission | null }) {
  const words = useMessages().papers.issues
  const { issues, currentIssueId, allowedActions } = paper
  const current = issues.find(({ id }) => id === currentIssueId)
  const columns: readonly [Column<PresentedIssue>, ...Column<PresentedIssue>[]] = [
    { key: 'number', label: words.number, cell: ({ number }) => words.numbered(number) },
    { key: 'on', label: words.on, cell: ({ createdAt }) => <Moment at={createdAt} /> },
    { key: 'by', label: words.by, cell: ({ issuedBy }) => issuedBy },
    { key: 'occasion', label: words.occasion, cell: ({ occasion }) => words.occasions[occasion] },
    { key: 'hash', label: words.hash, cell: ({ sha256 }) => <ShortHash sha256={sha256} /> },
    { key: 'files', label: words.files, cell: ({ id }) => <IssueFiles paper={paper} issueId={id} /> },
    {
      key: 'changes',
      label: words.changes,
      cell: ({ id }) =>
        id === currentIssueId ? words.unchangedShort : <Link to={pathOfChanges(paper, id)}>{words.changesLink}</Link>,
    },
  ]
  return (
    <section className="section no-print" aria-labelledby="vydani">
      <h2 id="vydani">{words.title}</h2>
      <p className="muted">{words.lead}</p>
      {issues.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable caption={words.caption} captionHidden columns={columns} rows={issues} rowKey={({ id }) => id} />
      )}
      {allowedActions.includes('save') && (
        <div className="after">
          {current !== undefined ? (
            <p>{words.same(current.number)}</p>
          ) : allowedActions.includes('issue') ? (
            <PostForm id="vydat" submission={submission} label={words.freeze}>
              <Confirm label={words.freeze} question={words.freezeQuestion} consequence={words.freezeConsequence}>
                <Button name="intent" value="issue">
                  {words.freeze}
                </Button>
              </Confirm>
            </PostForm>
          ) : (
            <p>{words.notIssuable}</p>
          )}
        </div>
      )}
    </section>
  )
}
