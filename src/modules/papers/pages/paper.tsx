import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { DocumentView } from '#web/components/document-view.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { type PresentedPaper, presentPaper } from '../present-paper.ts'
import { showPaper } from '../use-cases/show-paper.ts'
import { IssuesSection } from './issues-section.tsx'
import { actOnPaper } from './paper-actions.ts'
import { paperLanguage } from './paper-address.ts'
import { PaperDownloads } from './paper-downloads.tsx'
import { ParticularsFacts } from './particulars-facts.tsx'
import { ParticularsForm } from './particulars-form.tsx'
import { PrintButton } from './print-button.tsx'
import { SignedCopiesSection } from './signed-copies-section.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const paper = await showPaper(deps, {
    unitId: idInAddress<'Unit'>(params['unitId']),
    kind: params['kind'] ?? '',
    subject: params['subject'] ?? '',
    language: paperLanguage(request.url, language),
  })
  return { paper: presentPaper(paper), document: paper.document }
}

export function action(args: ActionFunctionArgs) {
  const { unitId, kind = '', subject = '' } = args.params
  const { language } = args.context.get(servicesContext)
  return actOnPaper(args, {
    unitId: idInAddress<'Unit'>(unitId),
    kind,
    subject,
    language: paperLanguage(args.request.url, language),
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** The one screen of every paper that leaves the office: how it looks, its files, what the office writes on it, issues, signed copies. */
export default function PaperPage() {
  const { paper, document } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { papers, shell } = useMessages()
  const words = papers.page
  const submission = answer && 'errors' in answer ? answer : null
  const sentBy = (intent: string) => (submission?.values['intent'] === intent ? submission : null)
  const mayWrite = paper.allowedActions.includes('save')
  return (
    <Page>
      <title>{shell.title(paper.title)}</title>
      <div className="paper-page">
        <PageHead
          title={paper.title}
          lead={<Lead paper={paper} />}
          actions={
            <>
              <PrintButton />
              <Seg
                label={words.language}
                options={(['cs', 'en'] as const).map((one) => ({
                  label: words.languages[one],
                  to: `?jazyk=${one}`,
                  current: paper.language === one,
                }))}
              />
            </>
          }
        />
        <p className="no-print">
          <Link to={paper.address}>{words.record}</Link>
        </p>
        <PaperDownloads paper={paper} submission={sentBy('order')} />
        <div className="paper-sides">
          <DocumentView document={document} label={words.preview} />
          <section className="no-print" aria-labelledby="urad">
            <h2 id="urad">{papers.particulars.title}</h2>
            {mayWrite ? (
              <ParticularsForm paper={paper} submission={sentBy('save')} />
            ) : (
              <ParticularsFacts paper={paper} />
            )}
          </section>
        </div>
        <IssuesSection paper={paper} submission={sentBy('issue')} />
        <SignedCopiesSection paper={paper} submission={submission} />
      </div>
    </Page>
  )
}

/** Whether what would be printed now has gone out already. */
function Lead({ paper: { issues, currentIssueId } }: { paper: PresentedPaper }) {
  const { lead } = useMessages().papers.page
  const [latest] = issues
  if (latest === undefined) return lead.never
  const current = issues.find(({ id }) => id === currentIssueId)
  return current === undefined ? lead.changed(latest.number) : lead.current(current.number)
}
