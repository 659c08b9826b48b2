import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { orderRegion } from '../../use-cases/region/order-region.ts'
import { showRegion } from '../../use-cases/region/show-region.ts'
import { RegionTable } from './region-table.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const asked = queryIn(new URL(request.url).searchParams)
  const { year, lines, regions, years } = await showRegion(deps, asked)
  return { year, lines, regions, years, regionCode: asked.regionCode ?? '' }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const order = await orderRegion(deps, {
      ...queryIn(new URL(args.request.url).searchParams),
      reportIds: form.getAll('reports').flatMap((id) => (typeof id === 'string' && isId(id) ? asId(id) : [])),
      format: form.get('format') === 'docx' ? 'docx' : 'pdf',
      language,
    })
    const flash = messagesIn(language).region.ordered(order.total)
    return redirect(paths.paperOrders, { headers: { 'Set-Cookie': leaveFlash(flash) } })
  })
}

/** The reports of a year over all units that a person sees, to be had in one ZIP. */
export default function Region() {
  const { year, lines, regions, years, regionCode } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { region: words, shell } = useMessages()
  const reports = lines.filter(({ reportId }) => reportId !== null).length
  const search = `?rok=${year}${regionCode === '' ? '' : `&kraj=${regionCode}`}`
  const overview = `/api/region-reports/overview.xlsx?year=${year}${regionCode === '' ? '' : `&regionCode=${regionCode}`}`
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={lines.length === 0 ? undefined : words.lead(year, reports, lines.length)}
        actions={
          <ButtonLink kind="outline" icon="download" to={overview} download>
            {words.overview}
          </ButtonLink>
        }
      />
      <search aria-label={words.title}>
        <Form className="fields-row">
          <div className="field">
            <label htmlFor="rok">{words.year}</label>
            <select id="rok" name="rok" defaultValue={year}>
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
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
            <Button kind="outline">{words.show}</Button>
          </div>
        </Form>
      </search>
      {lines.length === 0 ? (
        <Empty>{words.nobody}</Empty>
      ) : (
        <PostForm action={search} submission={submission} key={search}>
          <div className="section">
            <RegionTable year={year} lines={lines} />
          </div>
          {reports > 0 && (
            <section className="section" aria-label={words.order}>
              <p className="hint">{words.orderHint}</p>
              <Field name="format" label={words.format} kind={{ as: 'select' }} value="pdf" short>
                <option value="pdf">{words.formats.pdf}</option>
                <option value="docx">{words.formats.docx}</option>
              </Field>
              <div className="buttons form-buttons">
                <Button>{words.order}</Button>
              </div>
            </section>
          )}
        </PostForm>
      )}
      <p className="after">
        <Link to={paths.units}>{shell.back}</Link>
      </p>
    </Page>
  )
}

function queryIn(asked: URLSearchParams) {
  const year = asked.get('rok') ?? ''
  return { year: year === '' ? undefined : Number(year), regionCode: asked.get('kraj') || undefined }
}
