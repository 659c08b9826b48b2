import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { asId } from '#kernel/ids.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { listReports } from '../use-cases/list-reports.ts'
import { prepareReport } from '../use-cases/prepare-report.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { reports, openYears, mayWrite } = await listReports(deps, asId(params['unitId'] ?? ''))
  const rows = reports.map(({ id, year, submittedOn, councilOn, councilResolution }) => ({
    id,
    year,
    submittedOn,
    councilOn,
    councilResolution,
  }))
  return { rows, openYears, mayWrite }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const report = await prepareReport(deps, {
      agreementId: asId(String(form.get('agreementId'))),
      year: Number(form.get('year')),
    })
    return redirect(`/celky/${args.params['unitId']}/zpravy/${report.id}`)
  })
}

/** The reports of a unit by year, each with what became of it, and the years that still have none. */
export default function UnitReports() {
  const { rows, openYears, mayWrite } = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { unitId } = useParams()
  const { reports, shell } = useMessages()
  const words = reports.list
  const next = mayWrite ? openYears.slice(0, 3) : []
  const submission = actionData && 'errors' in actionData ? actionData : null
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      {rows.length === 0 && <Empty>{next.length === 0 ? words.noneYet : words.none}</Empty>}
      {rows.length > 0 && (
        <DataTable
          caption={words.caption}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'report',
              label: words.report,
              cell: (row) => <Link to={`/celky/${unitId}/zpravy/${row.id}`}>{reports.title(row.year)}</Link>,
            },
            { key: 'state', label: words.state, cell: (row) => stateOf(row, words) },
            { key: 'step', label: words.step, cell: (row) => words.steps[nextStep(row, mayWrite)] },
            {
              key: 'files',
              label: words.files,
              cell: (row) => (
                <span className="buttons">
                  <a href={`/api/reports/${row.id}/file?format=docx`}>DOCX</a>
                  <a href={`/api/reports/${row.id}/file?format=pdf`}>PDF</a>
                </span>
              ),
            },
          ]}
        />
      )}
      {next.length > 0 && (
        <section className="section" aria-label={words.report}>
          <div className="buttons">
            {next.map(({ year, agreementId }, index) => (
              <PostForm key={`${agreementId} ${year}`} id={`rok-${year}`} submission={index === 0 ? submission : null}>
                <input type="hidden" name="agreementId" value={agreementId} />
                <input type="hidden" name="year" value={year} />
                <Button kind={index === 0 ? 'main' : 'outline'}>{words.open(year)}</Button>
              </PostForm>
            ))}
          </div>
        </section>
      )}
      {rows.length === 0 && next.length === 0 && (
        <ButtonLink kind="outline" to={`/celky/${unitId}/popis-spoluprace`}>
          {shell.tabs.agreement}
        </ButtonLink>
      )}
    </Page>
  )
}

type Row = Awaited<ReturnType<typeof loader>>['rows'][number]

/** What somebody has to do with a report; nothing is left once the council took note of it. */
function nextStep({ submittedOn, councilOn }: Row, mayWrite: boolean): 'write' | 'council' | 'done' | 'waits' {
  if (councilOn !== null) return 'done'
  if (!mayWrite) return 'waits'
  return submittedOn === null ? 'write' : 'council'
}

function stateOf(
  { submittedOn, councilOn, councilResolution }: Row,
  words: ReturnType<typeof useMessages>['reports']['list'],
): string {
  if (councilOn !== null) return words.noted(councilOn, councilResolution)
  return submittedOn === null ? words.notSubmitted : words.submitted(submittedOn)
}
