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
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { listReports } from '../use-cases/list-reports.ts'
import { listPackets } from '../use-cases/packet/list-packets.ts'
import { preparePacket } from '../use-cases/packet/prepare-packet.ts'
import { prepareReport } from '../use-cases/prepare-report.ts'
import { PacketsSection } from './packet/packets-section.tsx'
import { reportLinks } from './report-links.ts'
import { StageStatus } from './rounds/stage-status.tsx'
import { textOfField } from './text-of-field.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = asId<'Unit'>(params['unitId'] ?? '')
  const { reports, stages, openYears, mayWrite } = await listReports(deps, unitId)
  const rows = reports.map(({ id, year, submittedOn, councilOn, councilResolution }) => ({
    id,
    year,
    stage: stages[id] ?? 'draft',
    submittedOn,
    councilOn,
    councilResolution,
  }))
  return { rows, openYears, mayWrite, packets: await listPackets(deps, { unitId, language }) }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    if (form.get('intent') === 'packet') {
      const subject = textOfField(form, 'subject') ?? ''
      const packet = await preparePacket(
        deps,
        form.get('of') === 'agreement'
          ? { of: 'agreement', versionId: asId(subject) }
          : { of: 'report', reportId: asId(subject) },
      )
      return redirect(reportLinks.packet(packet.unitId, packet.id))
    }
    const report = await prepareReport(deps, {
      agreementId: asId(String(form.get('agreementId'))),
      year: Number(form.get('year')),
    })
    return redirect(`/celky/${args.params['unitId']}/zpravy/${report.id}`)
  })
}

/** The reports of a unit by year, each with what became of it, and the years that still have none. */
export default function UnitReports() {
  const { rows, openYears, mayWrite, packets } = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { unitId } = useParams()
  const { reports, shell } = useMessages()
  const words = reports.list
  const next = mayWrite ? openYears.slice(0, 3) : []
  const answer = actionData && 'errors' in actionData ? actionData : null
  const ofPacket = answer?.values['intent'] === 'packet'
  const submission = ofPacket ? null : answer
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="outline" to={`${paths.unit(unitId ?? '', 'reports')}/shrnuti`}>
            {words.dossiers}
          </ButtonLink>
        }
      />
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
            {
              key: 'state',
              label: words.state,
              cell: (row) => (
                <>
                  <StageStatus stage={row.stage} />
                  <span className="small muted table-note">{stateOf(row, words)}</span>
                </>
              ),
            },
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
      {(packets.packets.length > 0 || packets.open.length > 0) && (
        <PacketsSection list={packets} submission={ofPacket ? answer : null} />
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
function nextStep(
  { submittedOn, councilOn, stage }: Row,
  mayWrite: boolean,
): keyof ReturnType<typeof useMessages>['reports']['list']['steps'] {
  if (councilOn !== null) return 'done'
  if (stage === 'waiting') return 'approve'
  if (!mayWrite) return 'waits'
  if (stage === 'returned') return 'correct'
  return submittedOn === null && stage === 'draft' ? 'write' : 'council'
}

/** What is known of its way to the council; nothing while only its approval goes on. */
function stateOf(
  { submittedOn, councilOn, councilResolution }: Row,
  words: ReturnType<typeof useMessages>['reports']['list'],
): string {
  if (councilOn !== null) return words.noted(councilOn, councilResolution)
  return submittedOn === null ? words.notSubmitted : words.submitted(submittedOn)
}
