import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { newId } from '#kernel/ids.ts'
import { servicesContext } from '#web/context.ts'
import { demonstrationRoles } from '../../access/index.ts'
import { listUnfinished } from '../../intake/index.ts'
import { showOverview } from '../use-cases/show-overview.ts'
import { FirstStart } from './first-start.tsx'
import { Landing } from './landing.tsx'
import { PersonOverview } from './person-overview.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, session, language, client } = context.get(servicesContext)
  if (session === null) {
    const offered = await demonstrationRoles(deps, client)
    const roles = offered.map(({ account, grant }) => ({ accountId: account.id, name: account.name, ...grant }))
    return { kind: 'visitor', roles } as const
  }
  const overview = await showOverview(deps, language)
  const unfinished = (await listUnfinished(deps)).map(({ id, name, state }) => ({ id, name, state }))
  return { kind: 'person', name: session.name, overview, unfinished, uploadId: newId<'Document'>() } as const
}

/** The first page: what this is for a visitor, where to begin when nothing is here yet, otherwise how things stand. */
export default function Home() {
  const home = useLoaderData<typeof loader>()
  if (home.kind === 'visitor') return <Landing roles={home.roles} />
  const { overview, unfinished } = home
  if (overview.units.length === 0 && unfinished.length === 0)
    return <FirstStart name={home.name} uploadId={home.uploadId} may={overview.may} />
  return <PersonOverview overview={overview} unfinished={unfinished} />
}
