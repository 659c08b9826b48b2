import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { CreditSection } from '#web/components/credit-section.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { isOvertaken, versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookForCredit } from '../../obligations/index.ts'
import { figuresMoved } from '../domain/rounds/changes-between.ts'
import { findPacketOfReport } from '../use-cases/packet/find-packet-of-report.ts'
import { showReport } from '../use-cases/show-report.ts'
import { actOnReport } from './act-on-report.ts'
import { leadOfReport } from './lead-of-report.ts'
import { PacketOfReport } from './packet/packet-of-report.tsx'
import { ReportForm } from './report-form.tsx'
import { reportLinks } from './report-links.ts'
import { ChangesTable } from './rounds/changes-table.tsx'
import { DecideForm, TakeBackForm } from './rounds/decide-form.tsx'
import { RoundsSection } from './rounds/rounds-section.tsx'
import { StageStatus } from './rounds/stage-status.tsx'
import { SavedMeanwhile } from './saved-meanwhile.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const reportId = idInAddress<'Report'>(params['reportId'])
  const { unit: _unit, ledger: _ledger, ...view } = await showReport(deps, { reportId, language })
  if (view.report.unitId !== params['unitId']) throw new Refusal('record.not_found')
  const credit = await lookForCredit(deps, { source: { type: 'report', id: reportId }, language })
  return { ...view, credit, packetId: await findPacketOfReport(deps, reportId) }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const reportId = idInAddress<'Report'>(args.params['reportId'])
    const { to, sentence } = await actOnReport(deps, form, reportId, messagesIn(language))
    return redirect(to, { headers: sentence === null ? {} : { 'Set-Cookie': leaveFlash(sentence) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One report: the paper as it looks now, beside it what a person may do with it, and who decided how. */
export default function ReportPage() {
  const { report, paper, credit, gaps, stage, rounds, changes, allowed, mine, mayWrite, packetId } =
    useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { reports, reportRounds, shell } = useMessages()
  const words = reports.page
  const { unitId } = report
  const answer = actionData && 'errors' in actionData ? actionData : null
  const intent = answer?.values['intent']
  const answerTo = (...intents: readonly string[]) => (intents.includes(intent ?? 'save') ? answer : null)
  const saving = answerTo('save')
  const overtaken = isOvertaken(saving, report.version)
  const [last] = rounds
  const moved = stage === 'waiting' && figuresMoved(changes)
  const parts = { words: allowed.includes('write'), council: allowed.includes('council') }
  const locked = stage === 'waiting' || stage === 'approved' || stage === 'noted' ? reportRounds.locked[stage] : null
  return (
    <Page>
      <title>{shell.title(reports.title(report.year))}</title>
      <PageHead
        title={reports.title(report.year)}
        lead={leadOfReport(stage, last, reportRounds)}
        actions={
          <>
            <ButtonLink kind="outline" icon="download" to={reportLinks.paper(unitId, report.id)}>
              {words.paper}
            </ButtonLink>
            <ButtonLink kind="outline" icon="download" to={`/api/reports/${report.id}/tables`} download>
              {words.tables}
            </ButtonLink>
            {allowed.includes('submit') && (
              <ButtonLink kind="outline" to={reportLinks.submit(unitId, report.id)}>
                {rounds.length === 0 ? reportRounds.submit.title : reportRounds.submit.again}
              </ButtonLink>
            )}
          </>
        }
      />
      <p>
        <StageStatus stage={stage} />
      </p>
      <div className="report-page">
        <DocumentView document={paper} label={words.preview} />
        <div>
          {mine !== null && last !== undefined && allowed.includes('decide') && (
            <DecideForm round={last} mine={mine} moved={moved} submission={answerTo('return', 'approve')} />
          )}
          {moved && mine === null && (
            <Note kind="due">
              <p>
                <b>{reportRounds.moved}</b> {reportRounds.movedHint}
              </p>
            </Note>
          )}
          {mayWrite && (
            <>
              {overtaken && saving !== null && <SavedMeanwhile report={report} sent={saving.values} />}
              {locked !== null && <p className="hint">{locked}</p>}
              {(parts.words || parts.council) && (
                <ReportForm
                  report={report}
                  gaps={gaps}
                  parts={parts}
                  version={versionToSend(saving, report.version)}
                  saveLabel={overtaken ? words.overwrite : words.save}
                  submission={saving}
                />
              )}
              {(packetId !== null || parts.council) && (
                <PacketOfReport unitId={unitId} packetId={packetId} submission={answerTo('packet')} />
              )}
            </>
          )}
          <RoundsSection rounds={rounds} />
          {last !== undefined && allowed.includes('take-back') && (
            <TakeBackForm round={last} submission={answerTo('take-back')} />
          )}
        </div>
      </div>
      {last !== undefined && stage !== 'noted' && changes.length > 0 && (
        <section className="section" aria-labelledby="zmeny">
          <h2 id="zmeny">{reportRounds.submit.changesTitle(last.number)}</h2>
          <ChangesTable changes={changes} />
        </section>
      )}
      <CreditSection view={credit} />
    </Page>
  )
}
