import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showAgenda } from '../use-cases/show-agenda.ts'
import { AgendaList } from './agenda-list.tsx'
import { countsOf } from './counts-of.ts'
import { finishFromList } from './finish-from-list.ts'

export async function loader({ url, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const asked = url.searchParams.get('celek') ?? ''
  const unitId = isId(asked) ? asId<'Unit'>(asked) : undefined
  const { items, units } = await showAgenda(deps, { unitId, language })
  return { items, units, unitId: unitId ?? '' }
}

export function action(args: ActionFunctionArgs) {
  return finishFromList(args)
}

/** What waits for the person who is signed in, over all units. */
export default function MyAgenda() {
  const { items, units, unitId } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { agenda, shell } = useMessages()
  return (
    <Page>
      <title>{shell.title(agenda.title)}</title>
      <PageHead
        title={agenda.title}
        lead={agenda.lead(countsOf(items))}
        actions={
          <ButtonLink to={paths.reminders} kind="outline" icon="cal">
            {agenda.toReminders}
          </ButtonLink>
        }
      />
      {units.length > 1 && (
        <search>
          <Form className="fields-row">
            <div className="field">
              <label htmlFor="celek">{agenda.unit}</label>
              <select id="celek" name="celek" defaultValue={unitId}>
                <option value="">{agenda.allUnits}</option>
                {units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div className="buttons">
              <Button kind="outline">{agenda.filter}</Button>
            </div>
          </Form>
        </search>
      )}
      {items.length === 0 ? (
        <Empty>{agenda.none}</Empty>
      ) : (
        <AgendaList items={items} told={units.length > 1 ? 'unit' : null} submission={submission} />
      )}
    </Page>
  )
}
