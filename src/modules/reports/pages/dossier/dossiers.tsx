import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { monthsOf } from '../../domain/dossier/months.ts'
import { listDossiers } from '../../use-cases/dossier/list-dossiers.ts'
import { prepareDossier } from '../../use-cases/dossier/save-dossier.ts'
import { dossierLinks } from './dossier-links.ts'
import { NewDossierForm } from './new-dossier-form.tsx'
import { readPeriod, textOf } from './read-dossier-form.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { dossiers, suggested, mayWrite } = await listDossiers(deps, unitId)
  const rows = dossiers.map(({ id, from, to }) => ({ id, from, to, months: monthsOf({ from, to }).begun }))
  return { unitId, rows, suggested, mayWrite, newId: newId<'Dossier'>() }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const { content: period, refusals } = readPeriod(form)
    if (period === null) return saidAtFields(form, refusals, explain)
    const content = { ...period, statedMonths: null, keepsDoubt: false, words: {} }
    const { id } = await prepareDossier(deps, { unitId, id: asId(textOf(form, 'id')), content })
    return redirect(dossierLinks.one(unitId, id), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).dossier.list.prepared) },
    })
  })
}

/** Summaries of the cooperation that somebody has kept, and a new one for any period. */
export default function Dossiers() {
  const { unitId, rows, suggested, mayWrite, newId: id } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { dossier, shell } = useMessages()
  const words = dossier.list
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      {rows.length === 0 ? (
        <Empty>{mayWrite ? words.none : words.noneToRead}</Empty>
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'period',
              label: words.period,
              cell: (row) => <Link to={dossierLinks.one(unitId, row.id)}>{dossier.range(row.from, row.to)}</Link>,
            },
            { key: 'length', label: words.length, inline: true, cell: (row) => words.months(row.months) },
            {
              key: 'files',
              label: words.files,
              cell: (row) => <Link to={paths.paper(unitId, 'dossier', row.id)}>{dossier.page.paper}</Link>,
            },
          ]}
        />
      )}
      {mayWrite && <NewDossierForm id={id} suggested={suggested} submission={submission} />}
      <p className="after">
        <Link to={paths.unit(unitId, 'reports')}>{words.toReports}</Link>
      </p>
    </Page>
  )
}
