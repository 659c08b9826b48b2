import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { yearOf } from '#kernel/local-date.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { holdsOn, listOffices } from '../../cooperation/index.ts'
import { listDocuments } from '../../intake/index.ts'
import { listMeetings } from '../../partnership/index.ts'
import { showUnit } from '../use-cases/show-unit.ts'
import { AgreementGlance } from './agreement-glance.tsx'
import { ObligationsBrief } from './obligations-brief.tsx'
import { RecentDocuments } from './recent-documents.tsx'
import { RecentMeetings } from './recent-meetings.tsx'
import { SidesTable } from './sides-table.tsx'
import { Todos } from './todos.tsx'
import { UnitPeople } from './unit-people.tsx'

const shownRecords = 4

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const glance = await showUnit(deps, unitId, language)
  const { meetings } = await listMeetings(deps, { unitId })
  const documents = await listDocuments(deps, unitId, { limit: shownRecords, offset: 0 })
  const { offices, today } = await listOffices(deps, unitId)
  return {
    glance,
    holders: offices
      .filter((one) => holdsOn(one, today))
      .map(({ id, office, personName }) => ({ id, office, personName })),
    meetings: meetings.slice(0, shownRecords).map(({ id, kind, name, on, state }) => ({ id, kind, name, on, state })),
    documents: documents.map(({ id, name, state }) => ({ id, name, state })),
  }
}

/** A unit at a glance: the sentence, what to do, the agreement in time, both sides, people and the latest records. */
export default function Unit() {
  const { glance, holders, meetings, documents } = useLoaderData<typeof loader>()
  const { overview, shell } = useMessages()
  const words = overview.unit
  const { unit, agreement, ledger } = glance
  return (
    <Page>
      <title>{shell.title(unit.name)}</title>
      {agreement === null ? (
        <Empty action={glance.may.upload && <ButtonLink to="/nahrat">{overview.upload}</ButtonLink>}>
          <b>{words.states.none}.</b> {glance.may.upload && words.noneText}
        </Empty>
      ) : (
        <AgreementGlance agreement={agreement} unitId={unit.id} today={glance.today} />
      )}
      <div className="two section">
        <div>
          {ledger === null ? (
            agreement && <p>{words.noLedger}</p>
          ) : (
            <>
              <Todos
                overview={{ todos: glance.todos, todoCount: glance.todoCount, units: [] }}
                all={paths.unitAgenda(unit.id)}
              />
              <ObligationsBrief
                unitId={unit.id}
                year={ledger.year ?? yearOf(glance.today)}
                rows={ledger.rows}
                count={ledger.count}
              />
              <SidesTable sides={ledger.sides} />
            </>
          )}
        </div>
        <aside aria-label={words.peopleTitle}>
          <UnitPeople unitId={unit.id} agreement={agreement} holders={holders} />
          <RecentMeetings unitId={unit.id} meetings={meetings} />
          <RecentDocuments unitId={unit.id} documents={documents} />
        </aside>
      </div>
    </Page>
  )
}
