import { Outlet, useRouteLoaderData } from 'react-router'
import { AppLayout } from '../components/app-layout.tsx'
import { paths } from '../paths.ts'
import type { loader } from '../root.tsx'
import { useMessages } from '../use-messages.ts'

/** The frame of all pages but those of one-time links and sign-in. A visitor without an account has no sections. */
export default function Shell() {
  const request = useRouteLoaderData<typeof loader>('root')
  const { sections } = useMessages().shell
  const account = request?.session ?? null
  const places = [
    { path: paths.overview, label: sections.overview },
    { path: paths.units, label: sections.units },
    { path: paths.reports, label: sections.reports },
    { path: paths.index, label: sections.index },
  ]
  return (
    <AppLayout account={account} sections={account ? places : []} demonstration={request?.demonstration ?? false}>
      <Outlet />
    </AppLayout>
  )
}
