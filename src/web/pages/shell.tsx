import type { ReactNode } from 'react'
import { Outlet, useRouteLoaderData } from 'react-router'
import { AppLayout } from '../components/app-layout.tsx'
import { ErrorContent } from '../components/error-content.tsx'
import { paths } from '../paths.ts'
import type { loader } from '../root.tsx'
import { useMessages } from '../use-messages.ts'
import type { Route } from './+types/shell.ts'

/** The frame of all pages but those of one-time links and sign-in. */
export default function Shell() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

/** A page that failed leaves the frame standing, so that there is a way on. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Frame>
      <ErrorContent error={error} />
    </Frame>
  )
}

/** A visitor without an account has no sections. */
function Frame({ children }: { children: ReactNode }) {
  const request = useRouteLoaderData<typeof loader>('root')
  const { sections } = useMessages().shell
  const account = request?.session ?? null
  const places = [
    { path: paths.overview, label: sections.overview },
    { path: paths.agenda, label: sections.agenda },
    { path: paths.units, label: sections.units },
    { path: paths.documents, label: sections.documents },
    { path: paths.upload, label: sections.upload },
  ]
  return (
    <AppLayout account={account} sections={account ? places : []} demonstration={request?.demonstration ?? false}>
      {children}
    </AppLayout>
  )
}
