import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { pageAndYear } from '#web/page-and-year.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { dismissDuplicate } from '../use-cases/dismiss-duplicate.ts'
import { listPeople } from '../use-cases/list-people.ts'
import { chosenEntry } from './chosen-entry.ts'
import { DuplicatePairs } from './duplicate-pairs.tsx'
import { peopleLinks } from './people-links.ts'
import { OrganisationsTable, PeopleTable } from './people-tables.tsx'

const pageSize = 50

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const asked = new URL(request.url).searchParams
  const text = (asked.get('hledat') ?? '').slice(0, 200)
  const { page } = pageAndYear(request.url)
  const { people, organisations, ...found } = await listPeople(deps, { unitId, text })
  const view = asked.get('zobrazit') === 'organizace' ? 'organisations' : 'people'
  const shown = <Row,>(rows: readonly Row[]) => rows.slice((page - 1) * pageSize, page * pageSize)
  return {
    ...found,
    unitId,
    text,
    view,
    page,
    found: view === 'people' ? people.length : organisations.length,
    people: view === 'people' ? shown(people) : [],
    organisations: view === 'organisations' ? shown(organisations) : [],
  } as const
}

/** One form at each pair that is offered: the two are not the same. */
export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const unitId = idInAddress<'Unit'>(args.params['unitId'])
    const kind = form.get('kind') === 'organisation' ? 'organisation' : 'person'
    await dismissDuplicate(deps, {
      unitId,
      kind,
      first: chosenEntry(form, 'first'),
      second: chosenEntry(form, 'second'),
    })
    return redirect(args.url.pathname + args.url.search, {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).people.list.dismissed) },
    })
  })
}

/** What was refused may stand beside pairs that have gone meanwhile: the list is read again. */
export function shouldRevalidate(): boolean {
  return true
}

/** The register of a unit: people or organisations, searched, and the entries that are likely the same. */
export default function People() {
  const { unitId, text, view, page, found, people, organisations, total, duplicates, mayWrite } =
    useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { people: words, shell } = useMessages()
  const { list } = words
  const pairs = duplicates.people.length + duplicates.organisations.length
  const add = mayWrite && (
    <>
      <ButtonLink to={peopleLinks.addPerson(unitId)}>{list.addPerson}</ButtonLink>
      <ButtonLink kind="outline" to={peopleLinks.addOrganisation(unitId)}>
        {list.addOrganisation}
      </ButtonLink>
    </>
  )
  return (
    <Page>
      <title>{shell.title(list.title)}</title>
      <PageHead title={list.title} lead={list.lead(total.people, total.organisations, pairs)} actions={add} />
      {mayWrite && (pairs > 0 || submission !== null) && (
        <DuplicatePairs unitId={unitId} duplicates={duplicates} submission={submission} />
      )}
      <section className="section" aria-label={list.title}>
        <Seg
          label={list.views}
          options={[
            { label: list.people, to: peopleLinks.list(unitId), current: view === 'people' },
            { label: list.organisations, to: peopleLinks.organisations(unitId), current: view === 'organisations' },
          ]}
        />
        <search aria-label={list.search}>
          <Form className="fields-row after">
            {view === 'organisations' && <input type="hidden" name="zobrazit" value="organizace" />}
            <div className="field">
              <label htmlFor="hledat-lidi">{list.search}</label>
              <input id="hledat-lidi" type="search" name="hledat" maxLength={200} defaultValue={text} />
            </div>
            <div className="buttons">
              <Button kind="outline">{list.searchButton}</Button>
            </div>
          </Form>
        </search>
        <div className="after">
          {found === 0 ? (
            <Empty>{list.nothing}</Empty>
          ) : view === 'people' ? (
            <PeopleTable people={people} />
          ) : (
            <OrganisationsTable organisations={organisations} />
          )}
        </div>
        <Pagination page={page} pageSize={pageSize} total={found} />
      </section>
      <p className="after">
        <Link to={paths.unit(unitId, 'partnership')}>{words.view.partnership}</Link>
      </p>
    </Page>
  )
}
