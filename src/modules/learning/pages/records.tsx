import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { pageAndYear } from '#web/page-and-year.ts'
import { useMessages } from '#web/use-messages.ts'
import { recordsPerPage } from '../store/record-lists.ts'
import { listRecords } from '../use-cases/list-records.ts'
import { readRecordAddress } from './record-address.ts'
import { RecordFilter } from './record-filter.tsx'
import { recordLinks } from './record-links.ts'
import { NotTakenTable, RecordTable } from './record-table.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const asked = pageAndYear(request.url)
  const chosen = readRecordAddress(request.url)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const found = await listRecords(deps, { unitId, ...asked, kind: chosen.kind, state: chosen.state })
  return { ...found, chosen, unitId, page: asked.page, pageSize: recordsPerPage }
}

/** Help of one year by kind and state, what was offered and not taken up, and the way to the hours. */
export default function Records() {
  const view = useLoaderData<typeof loader>()
  const { unitId, records, notTaken, total, year, years, chosen, page, pageSize, mayAdd } = view
  const { learning, shell } = useMessages()
  const { list } = learning
  const add = mayAdd && <ButtonLink to={recordLinks.add(unitId)}>{list.add}</ButtonLink>
  const filtered = chosen.kind !== undefined || chosen.state !== undefined
  const some = total > 0 || filtered
  return (
    <Page>
      <title>{shell.title(list.title)}</title>
      <PageHead
        title={list.title}
        lead={filtered ? list.leadFiltered(total) : list.lead(year, total)}
        actions={
          <>
            {some && add}
            <ButtonLink kind="outline" to={recordLinks.hours(unitId)}>
              {list.hours}
            </ButtonLink>
          </>
        }
      />
      {years.length > 1 && (
        <Seg
          label={shell.year}
          options={years.map((one) => ({ label: String(one), to: `?rok=${one}`, current: one === year }))}
        />
      )}
      {some && <RecordFilter key={`${year} ${chosen.kind} ${chosen.state}`} year={year} chosen={chosen} />}
      <div className="after">
        {total > 0 ? (
          <RecordTable year={year} records={records} />
        ) : filtered ? (
          <p>
            {list.noneOfFilter} <Link to={`?rok=${year}`}>{list.showAll}</Link>
          </p>
        ) : (
          <Empty action={add}>{mayAdd ? list.none : list.noneToRead}</Empty>
        )}
      </div>
      <Pagination page={page} pageSize={pageSize} total={total} />
      {notTaken.length > 0 && (
        <section className="section" aria-labelledby="nevyuzito">
          <h2 id="nevyuzito">{list.notTaken}</h2>
          <p className="muted">{list.notTakenLead}</p>
          <NotTakenTable records={notTaken} />
        </section>
      )}
    </Page>
  )
}
