import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedCopy, PresentedPaper } from '../present-paper.ts'
import { Moment } from './moment.tsx'
import { ShortHash } from './short-hash.tsx'

/** One signed copy: its file, the issue it belongs to by both hashes, and what was not found in it. */
export function SignedCopyItem({
  paper,
  copy,
  submission,
}: {
  paper: PresentedPaper
  copy: PresentedCopy
  submission: Submission | null
}) {
  const { papers } = useMessages()
  const { signed: words, issues: issueWords } = papers
  const { date, fileSize } = useFormat()
  const issue = paper.issues.find(({ id }) => id === copy.issueId)
  const sought = { title: issue?.title ?? '', reference: paper.particulars.reference ?? '' }
  const missing = (copy.notFound ?? []).map((one) => words.notFoundWhat[one](sought[one]))
  return (
    <li>
      <p>
        <a href={`/api/units/${paper.unitId}/signed-copies/${copy.id}/file`} download>
          {copy.fileName}
        </a>{' '}
        <span className="muted">{`(${words.kinds[copy.kind]}, ${fileSize(copy.byteSize)})`}</span>
      </p>
      <dl className="facts">
        <dt>{words.ofIssue}</dt>
        <dd>
          {issue && issueWords.numbered(issue.number)}, {issueWords.hash.toLowerCase()}{' '}
          <ShortHash sha256={copy.issueSha256} />
        </dd>
        <dt>{words.hash}</dt>
        <dd>
          <ShortHash sha256={copy.sha256} />
        </dd>
        {copy.signedOn !== null && (
          <>
            <dt>{words.signedOn}</dt>
            <dd>{date(copy.signedOn)}</dd>
          </>
        )}
        <dt>{words.came}</dt>
        <dd>
          <Moment at={copy.createdAt} />
        </dd>
        {copy.note !== null && (
          <>
            <dt>{words.note}</dt>
            <dd>{copy.note}</dd>
          </>
        )}
      </dl>
      {missing.length > 0 && (
        <Note kind="due">
          <p>{words.notFound(missing)}</p>
        </Note>
      )}
      {paper.allowedActions.includes('save') && (
        <PostForm id={`odebrat-${copy.id}`} submission={submission} label={words.remove}>
          <input type="hidden" name="copyId" value={copy.id} />
          <Confirm small label={words.remove} question={words.removeQuestion} consequence={words.removeConsequence}>
            <Field name="reason" label={words.reason} />
            <Button kind="danger" name="intent" value="detach">
              {words.remove}
            </Button>
          </Confirm>
        </PostForm>
      )}
    </li>
  )
}
