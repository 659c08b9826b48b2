import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Meter } from '#web/components/meter.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Status } from '#web/components/status.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { HoursAccount } from '../domain/hours-account.ts'
import { showHours } from '../use-cases/show-hours.ts'
import { CountedHours, UncountedHours } from './hours-tables.tsx'
import { recordLinks } from './record-links.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  return { unitId, account: await showHours(deps, unitId) }
}

/** The hours of education with the rule in them: each event, what it adds and why, and what does not count. */
export default function Hours() {
  const { unitId, account } = useLoaderData<typeof loader>()
  const { learning, shell } = useMessages()
  const words = learning.hoursPage
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={account === null ? words.none : words.lead(account.counted, account.needed)}
      />
      {account !== null && <Account unitId={unitId} account={account} />}
      <p className="after">
        <Link to={recordLinks.list(unitId)}>{words.toList}</Link>
      </p>
    </Page>
  )
}

function Account({ unitId, account }: { unitId: string; account: HoursAccount }) {
  const words = useMessages().learning.hoursPage
  const { date } = useFormat()
  const { counted, needed, held, heldAtDistance, maxDistanceHours: limit, period, state, lines, others } = account
  return (
    <>
      <p className="hours-standing">
        <Status of={state} />
        <Meter done={counted} needed={needed} unit="h" />
        <Link to={`${paths.unit(unitId, 'obligations')}/${account.obligationId}`}>{words.toDuty}</Link>
      </p>
      <p>
        {words.held(held, heldAtDistance)} {limit !== null && words.rule(limit)}{' '}
        {limit !== null && heldAtDistance > limit && <b>{words.over(heldAtDistance, limit)}</b>}
      </p>
      <p className="small muted">{words.period(date(period.from), date(period.to))}</p>
      <section className="section" aria-label={words.caption}>
        {lines.length === 0 ? <p>{words.noLines}</p> : <CountedHours unitId={unitId} account={account} />}
      </section>
      {others.length > 0 && (
        <section className="section" aria-labelledby="nepocita-se">
          <h2 id="nepocita-se">{words.othersTitle}</h2>
          <UncountedHours unitId={unitId} others={others} />
        </section>
      )}
    </>
  )
}
