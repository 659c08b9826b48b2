import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { parseCzechDay } from '#kernel/czech-day.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { pageAndYear } from '#web/page-and-year.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showRegister } from '../../use-cases/register/show-register.ts'
import { CompositionSection } from './composition-section.tsx'
import { GroupsSection } from './groups-section.tsx'
import { MembersSection } from './members-section.tsx'
import { PapersSection } from './papers-section.tsx'
import { PracticeSection } from './practice-section.tsx'
import { registerLinks } from './register-links.ts'
import { standingOf } from './standing.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const asked = new URL(request.url).searchParams.get('ke-dni') ?? ''
  const { year } = pageAndYear(request.url)
  const view = await showRegister(deps, { unitId, day: parseCzechDay(asked) ?? undefined, year })
  return { ...view, unitId, today: deps.today() }
}

/** How the local partnership stands: who was promised and who came, members, groups, who does what, papers. */
export default function Partnership() {
  const view = useLoaderData<typeof loader>()
  const { unitId, members, otherMembers, composition, practices, mayWrite, proposed } = view
  const { register, shell } = useMessages()
  const words = register.view
  const empty = members.length + otherMembers.length + composition.lines.length + practices.length === 0
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={empty ? words.empty : standingOf(view, register)}
        actions={
          <>
            {mayWrite && <ButtonLink to={registerLinks.addMember(unitId)}>{words.addMember}</ButtonLink>}
            <ButtonLink kind="outline" to={`${paths.unit(unitId)}/lide`}>
              {words.people}
            </ButtonLink>
          </>
        }
      />
      {mayWrite && proposed > 0 && (
        <Note>
          <p>{empty ? words.emptyHint : words.proposed(proposed)}</p>
          <div className="buttons">
            <ButtonLink kind="outline" to={registerLinks.fromAgreement(unitId)}>
              {words.fill}
            </ButtonLink>
          </div>
        </Note>
      )}
      {composition.lines.length > 0 && <CompositionSection view={view} />}
      <MembersSection view={view} />
      <div className="two section">
        <PracticeSection view={view} />
        <aside aria-label={words.papers}>
          <PapersSection view={view} />
          <GroupsSection view={view} />
        </aside>
      </div>
    </Page>
  )
}
