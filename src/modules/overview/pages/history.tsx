import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { pragueDay, pragueTime } from '#platform/clock.ts'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { changesPerPage, showHistory } from '../use-cases/show-history.ts'
import { ChangedSubjectLine } from './changed-subject-line.tsx'
import { pageIn } from './page-in.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const page = pageIn(new URL(request.url).searchParams)
  const { changes, total } = await showHistory(deps, { unitId: idInAddress<'Unit'>(params['unitId']), page, language })
  const timed = changes.map(({ at, ...change }) => ({ ...change, day: pragueDay(at), time: pragueTime(at) }))
  return { changes: timed, total, page, pageSize: changesPerPage }
}

/** Who changed what of the unit and when; every act in words, with the values before and after. */
export default function History() {
  const { changes, total, page, pageSize } = useLoaderData<typeof loader>()
  const { history: words, shell } = useMessages()
  const { date } = useFormat()
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead(total)} />
      {changes.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ol className="log log-wide">
          {changes.map(({ day, time, who, what, subjects }, index) => (
            <li key={index}>
              <time dateTime={`${day}T${time}`}>
                {date(day)} <span className="muted">{time}</span>
              </time>
              <div>
                <p>
                  <b>{what}</b>
                  <span className="muted">, {who ?? words.byItself}</span>
                </p>
                <ul className="small">
                  {subjects.map((subject, place) => (
                    <li key={place}>
                      <ChangedSubjectLine of={subject} />
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  )
}
