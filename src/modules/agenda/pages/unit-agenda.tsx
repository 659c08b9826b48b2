import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showUnitAgenda } from '../use-cases/show-agenda.ts'
import { AgendaList } from './agenda-list.tsx'
import { countsOf } from './counts-of.ts'
import { finishFromList } from './finish-from-list.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { items } = await showUnitAgenda(deps, { unitId: idInAddress<'Unit'>(params['unitId']), language })
  return { items }
}

export function action(args: ActionFunctionArgs) {
  return finishFromList(args)
}

/** What waits for anybody in one unit. */
export default function UnitAgenda() {
  const { items } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { agenda, shell } = useMessages()
  return (
    <Page>
      <title>{shell.title(agenda.unitTitle)}</title>
      <PageHead
        title={agenda.unitTitle}
        lead={agenda.unitLead(countsOf(items))}
        actions={
          <ButtonLink to={paths.agenda} kind="outline">
            {agenda.toMine}
          </ButtonLink>
        }
      />
      {items.length === 0 ? (
        <Empty>{agenda.noneOfUnit}</Empty>
      ) : (
        <AgendaList items={items} told="whom" submission={submission} />
      )}
    </Page>
  )
}
