import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { listUnitLines, unitsPerPage } from '../use-cases/list-unit-lines.ts'
import { pageIn } from './page-in.ts'
import { UnitsTable } from './units-table.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const asked = new URL(request.url).searchParams
  const filter = { text: asked.get('hledat') ?? '', regionCode: asked.get('kraj') ?? '', page: pageIn(asked) }
  return { ...filter, pageSize: unitsPerPage, ...(await listUnitLines(deps, { ...filter, language })) }
}

/** The units that a person sees, with how each of them stands. */
export default function Units() {
  const { lines, total, regions, text, regionCode, page, pageSize } = useLoaderData<typeof loader>()
  const { overview: words, region, shell } = useMessages()
  const filtered = text !== '' || regionCode !== ''
  return (
    <Page>
      <title>{shell.title(words.unitsTitle)}</title>
      <PageHead
        title={words.unitsTitle}
        lead={filtered || total === 0 ? undefined : words.unitsLead(total)}
        actions={
          total > 1 && (
            <ButtonLink kind="outline" to={paths.regionReports}>
              {region.toRegion}
            </ButtonLink>
          )
        }
      />
      <search aria-label={words.unitsTitle}>
        <Form className="fields-row">
          <div className="field">
            <label htmlFor="hledat-celek">{words.search}</label>
            <input id="hledat-celek" type="search" name="hledat" defaultValue={text} />
          </div>
          <div className="field">
            <label htmlFor="kraj">{words.region}</label>
            <select id="kraj" name="kraj" defaultValue={regionCode}>
              <option value="">{words.anyRegion}</option>
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="buttons">
            <Button kind="outline">{words.find}</Button>
          </div>
        </Form>
      </search>
      {lines.length > 0 ? (
        <UnitsTable units={lines} regions={regions} />
      ) : filtered ? (
        <Empty>{words.unitsNone}</Empty>
      ) : (
        <Empty action={<ButtonLink to="/nahrat">{words.upload}</ButtonLink>}>{words.unitsNoneAtAll}</Empty>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  )
}
