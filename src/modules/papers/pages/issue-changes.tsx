import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { presentIssue } from '../present-paper.ts'
import { compareIssue } from '../use-cases/compare-issue.ts'
import { pathOfPaper } from './paper-address.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { kind = '', subject = '' } = params
  const issueId = idInAddress<'PaperIssue'>(params['issueId'])
  const { issue, changes } = await compareIssue(deps, { unitId, kind, subject, language, issueId })
  return { issue: presentIssue(issue), changes, back: pathOfPaper({ unitId, kind, subject, language: issue.language }) }
}

/** What has changed in the records since an issue went out, place by place. */
export default function IssueChanges() {
  const { issue, changes, back } = useLoaderData<typeof loader>()
  const { papers, shell } = useMessages()
  const words = papers.issues
  const title = words.changesTitle(issue.number)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={issue.title} />
      <p>
        <Link to={back}>{words.back}</Link>
      </p>
      {changes.length === 0 ? (
        <p>{words.unchanged}</p>
      ) : (
        <ol className="line-changes">
          {changes.map(({ before, after }, index) => (
            <li key={index}>
              <Side label={words.removed} lines={before} nothing={words.nothingThere} was />
              <Side label={words.added} lines={after} nothing={words.nothingThere} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}

function Side({
  label,
  lines,
  nothing,
  was = false,
}: {
  label: string
  lines: readonly string[]
  nothing: string
  was?: boolean
}) {
  const text = lines.map((line, index) => <p key={index}>{line}</p>)
  return (
    <div>
      <b className="small muted">{label}</b>
      {lines.length === 0 ? <p className="muted">{nothing}</p> : was ? <del>{text}</del> : <ins>{text}</ins>}
    </div>
  )
}
