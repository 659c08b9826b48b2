import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { Empty } from '#web/components/empty.tsx'
import { LedgerTable } from '#web/components/ledger-table.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Sums } from '#web/components/sums.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { statesByUrgency } from '../domain/states.ts'
import { showLedger } from '../use-cases/show-ledger.ts'
import { showTimeline } from '../use-cases/show-timeline.ts'
import { readLedgerAddress, writeLedgerAddress } from './ledger-address.ts'
import { LedgerFilter } from './ledger-filter.tsx'
import { ledgerHead } from './ledger-head.ts'
import { ledgerGroups } from './ledger-rows.ts'
import { LedgerStanding } from './ledger-standing.tsx'
import { LedgerSwitches } from './ledger-switches.tsx'
import { NoLedger } from './no-ledger.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { timelineView } from './timeline/timeline-view.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const address = readLedgerAddress(new URL(request.url).searchParams)
  const { agreementId, view: chosen, ...filter } = address
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const query = {
    unitId,
    ...filter,
    ...(agreementId !== undefined && isId(agreementId) ? { agreementId: asId<'Agreement'>(agreementId) } : {}),
    language,
  }
  if (chosen === 'timeline') {
    const { timeline, ...view } = await showTimeline(deps, query)
    return { view, groups: [], timeline: timeline === null ? null : timelineView(timeline, unitId), address }
  }
  const view = await showLedger(deps, query)
  const place = { unitId, documentId: view.agreement?.documentId ?? null }
  const groups = view.ledger === null ? [] : ledgerGroups(view.ledger.groups, place, messagesIn(language))
  return { view: ledgerHead(view), groups, timeline: null, address }
}

/** The ledger: what both sides owe in a year, how it stands today and what proves it; as a table or laid out in time. */
export default function Ledger() {
  const { view, groups, timeline, address } = useLoaderData<typeof loader>()
  const messages = useMessages()
  const words = messages.ledger
  const { unit, ledger } = view
  return (
    <Page>
      <title>{messages.shell.title(`${words.title}, ${unit.name}`)}</title>
      <PageHead
        title={words.title}
        lead={ledger === null || ledger.count === 0 ? words.subtitle : <LedgerStanding view={view} />}
        actions={ledger !== null && <LedgerSwitches head={view} address={address} />}
      />
      {ledger === null && <NoLedger view={view} />}
      {ledger !== null && ledger.count === 0 && <Empty>{words.nothingPromised}</Empty>}
      {ledger !== null && ledger.count > 0 && (
        <>
          <Sums
            sums={statesByUrgency
              .filter((state) => ledger.totals[state] > 0)
              .map((state) => ({
                state,
                count: ledger.totals[state],
                to: writeLedgerAddress({ ...address, state }),
                current: state === address.state,
              }))}
          />
          <LedgerFilter view={view} address={address} />
          {timeline !== null ? (
            <Timeline unitName={unit.name} year={ledger.year} today={ledger.today} view={timeline} address={address} />
          ) : ledger.shown === 0 ? (
            <Empty>{words.nothingShown}</Empty>
          ) : (
            <LedgerTable unitName={unit.name} year={ledger.year} groups={groups} />
          )}
        </>
      )}
    </Page>
  )
}
