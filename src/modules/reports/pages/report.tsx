import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { CreditSection } from '#web/components/credit-section.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookForCredit } from '../../obligations/index.ts'
import { wordSections } from '../domain/word-sections.ts'
import { saveReport } from '../use-cases/save-report.ts'
import { showReport } from '../use-cases/show-report.ts'
import { readDay } from './read-day.ts'
import { ReportForm } from './report-form.tsx'
import { SavedMeanwhile } from './saved-meanwhile.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { report, paper, mayWrite } = await showReport(deps, { reportId: asId(params['reportId'] ?? ''), language })
  if (report.unitId !== params['unitId']) throw new Refusal('record.not_found')
  const credit = await lookForCredit(deps, { source: { type: 'report', id: report.id }, language })
  return { report, paper, mayWrite, credit }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const words = messagesIn(language).reports.page
  return submit(args, async (form) => {
    const text = (name: string): string | null => String(form.get(name) ?? '').trim() || null
    const report = await saveReport(deps, {
      reportId: asId(args.params['reportId'] ?? ''),
      version: Number(form.get('version')),
      words: Object.fromEntries(wordSections.map((section) => [section, text(`words.${section}`)])),
      submittedOn: readDay(text('submittedOn'), 'submittedOn'),
      councilOn: readDay(text('councilOn'), 'councilOn'),
      councilResolution: text('councilResolution'),
    })
    const sentence =
      report.councilOn !== null
        ? words.savedAsEvidence
        : report.submittedOn !== null
          ? words.savedAsSubmitted
          : words.saved
    return redirect(`/celky/${args.params['unitId']}/zpravy/${report.id}`, {
      headers: { 'Set-Cookie': leaveFlash(sentence) },
    })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One report: the paper as it looks now, the words that a person may add, and what became of it in the council. */
export default function ReportPage() {
  const { report, paper, mayWrite, credit } = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { reports, shell } = useMessages()
  const words = reports.page
  const file = (format: 'docx' | 'pdf'): string => `/api/reports/${report.id}/file?format=${format}`
  const submission = actionData && 'errors' in actionData ? actionData : null
  const overtaken =
    submission !== null && '' in submission.errors && submission.values['version'] !== String(report.version)
  return (
    <Page>
      <title>{shell.title(reports.title(report.year))}</title>
      <PageHead
        title={reports.title(report.year)}
        lead={words.current}
        actions={
          <>
            <ButtonLink kind="outline" icon="download" to={file('docx')} download>
              {words.download.docx}
            </ButtonLink>
            <ButtonLink kind="outline" icon="download" to={file('pdf')} download>
              {words.download.pdf}
            </ButtonLink>
          </>
        }
      />
      <div className={mayWrite ? 'report-page' : undefined}>
        <DocumentView document={paper} label={words.preview} />
        {mayWrite && (
          <div>
            {overtaken && <SavedMeanwhile report={report} sent={submission.values} />}
            <ReportForm
              report={report}
              version={overtaken || submission === null ? String(report.version) : (submission.values['version'] ?? '')}
              saveLabel={overtaken ? words.overwrite : words.save}
              submission={submission}
            />
          </div>
        )}
      </div>
      <CreditSection view={credit} />
    </Page>
  )
}
