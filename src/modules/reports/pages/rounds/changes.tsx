import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { findReportOfUnit } from '../../use-cases/find-report-of-unit.ts'
import { changesOfRound } from '../../use-cases/rounds/show-rounds.ts'
import { reportLinks } from '../report-links.ts'
import { ChangesTable } from './changes-table.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const reportId = idInAddress<'Report'>(params['reportId'])
  const number = Number(params['number'])
  const report = await findReportOfUnit(deps, reportId)
  if (report.unitId !== params['unitId']) throw new Refusal('record.not_found')
  return { report, number, changes: await changesOfRound(deps, { reportId, number }) }
}

/** What changed from one round to the next: words by sections, figures by duties. */
export default function RoundChanges() {
  const { report, number, changes } = useLoaderData<typeof loader>()
  const { reports, reportRounds, shell } = useMessages()
  const words = reportRounds.changes
  return (
    <Page>
      <title>{shell.title(words.title(number))}</title>
      <PageHead title={words.title(number)} lead={`${reports.title(report.year)}. ${words.lead}`} />
      <ChangesTable changes={changes} />
      <div className="buttons after">
        <ButtonLink kind="outline" to={reportLinks.one(report.unitId, report.id)}>
          {reportRounds.submit.back}
        </ButtonLink>
      </div>
    </Page>
  )
}
