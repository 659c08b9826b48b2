import { Link } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Sums } from '#web/components/sums.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Overview } from '../use-cases/show-overview.ts'
import { Changes } from './changes.tsx'
import { Concerns } from './concerns.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { statesShown } from './states-shown.ts'
import { Todos } from './todos.tsx'
import { type Unfinished, UnfinishedDocuments } from './unfinished-documents.tsx'
import { UnitsTable } from './units-table.tsx'

const shownUnits = 10

/** How things stand across the units of a person: the sentence, the figures, what to do, what has changed. */
export function PersonOverview({ overview, unfinished }: { overview: Overview; unfinished: readonly Unfinished[] }) {
  const { overview: words, shell } = useMessages()
  const { longDate } = useFormat()
  const { units, totals, may } = overview
  const only = units.length === 1 ? units[0] : undefined
  const state = words.state({ overdue: totals.overdue, due: totals.due, awaiting: totals['awaiting-confirmation'] })
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={words.lead(longDate(overview.today), state)}
        actions={
          <>
            {only && may.recordMeeting && (
              <ButtonLink to={`${paths.unit(only.id, 'meetings')}/nove`} icon="plus">
                {words.recordMeeting}
              </ButtonLink>
            )}
            {may.upload && (
              <ButtonLink to="/nahrat" icon="upload" kind={only ? 'outline' : 'main'}>
                {words.upload}
              </ButtonLink>
            )}
          </>
        }
      />
      <section aria-labelledby="stavy">
        <h2 id="stavy" className="sr">
          {words.sums}
        </h2>
        <Sums
          sums={statesShown(totals).map((one) => ({
            ...one,
            ...(only ? { to: `${paths.unit(only.id, 'obligations')}?stav=${one.state}` } : {}),
          }))}
        />
      </section>
      <div className="two section">
        <div>
          <Todos overview={overview} all={paths.agenda} />
          <UnfinishedDocuments documents={unfinished} />
          {!only && (
            <section className="section" aria-labelledby="celky">
              <div className="section-head">
                <h2 id="celky">{words.unitsTitle}</h2>
                <Link className="small" to={paths.units}>
                  {words.allUnits}
                </Link>
              </div>
              <UnitsTable units={mostUrgentFirst(units).slice(0, shownUnits)} />
            </section>
          )}
          <Changes changes={overview.changes} />
        </div>
        <aside aria-label={words.nextMeetingTitle}>
          <NextMeeting meeting={overview.nextMeeting} many={!only} />
          {(!only || only.concerns.length > 0) && <Concerns units={units} />}
        </aside>
      </div>
    </Page>
  )
}

function mostUrgentFirst(units: Overview['units']): Overview['units'] {
  const weight = ({ totals }: Overview['units'][number]) =>
    totals === null ? 0 : totals.overdue * 1000 + totals.missed * 100 + totals.due
  return units.toSorted((a, b) => weight(b) - weight(a))
}
