import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showDutiesOfRevision } from '../../use-cases/show-duties-of-revision.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  return showDutiesOfRevision(deps, { versionId: idInAddress<'AgreementVersion'>(params['versionId']), language })
}

const kinds = ['changed', 'added', 'removed', 'unchanged'] as const

/** What a revision does with the obligations, before anybody approves it. */
export default function DutiesOfRevisionPage() {
  const { unitId, number, asOf, duties } = useLoaderData<typeof loader>()
  const { revision: words, shell } = useMessages()
  const { date } = useFormat()
  const title = words.dutiesTitle(number)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead
        title={title}
        lead={words.dutiesLead(date(asOf), duties.filter(({ kind }) => kind !== 'unchanged').length)}
        actions={
          <ButtonLink kind="outline" to={paths.unit(unitId, 'agreement')}>
            {shell.back}
          </ButtonLink>
        }
      />
      {duties.length === 0 && <Empty>{words.dutiesNone}</Empty>}
      {kinds.map((kind) => {
        const own = duties.filter((duty) => duty.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind} className="section" aria-labelledby={`zavazky-${kind}`}>
            <h2 id={`zavazky-${kind}`}>{words.dutyKinds[kind]}</h2>
            <p className="small muted">{words.dutyNotes[kind]}</p>
            <DataTable
              caption={words.dutyKinds[kind]}
              captionHidden
              rows={own.map((duty, index) => ({ ...duty, key: String(index) }))}
              rowKey={({ key }) => key}
              columns={[
                { key: 'duty', label: words.duty, cell: (duty) => duty.title },
                { key: 'before', label: words.before, cell: ({ before }) => <Said said={before} /> },
                { key: 'after', label: words.after, cell: ({ after }) => <Said said={after} /> },
              ]}
            />
          </section>
        )
      })}
    </Page>
  )
}

type Duty = Awaited<ReturnType<typeof loader>>['duties'][number]

function Said({ said }: { said: Duty['before'] }) {
  const { revision: words } = useMessages()
  const { date } = useFormat()
  if (said === null) return <span className="muted">{words.nothing}</span>
  return (
    <>
      {said.wording === '' ? words.noTerm : `„${said.wording}“`}
      <p className="small muted cell-note">{words.until(date(said.lifetime.to))}</p>
    </>
  )
}
