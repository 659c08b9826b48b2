import regular from '@gov-design-system-ce/fonts/lib/roboto-regular.woff2?url'
import regularExtended from '@gov-design-system-ce/fonts/lib/roboto-regular-ext.woff2?url'
import { type ReactNode, useState } from 'react'
import {
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root.ts'
import { AppLayout } from './components/app-layout.tsx'
import { CsrfContext } from './components/csrf-field.tsx'
import { ErrorContent } from './components/error-content.tsx'
import { FlashContext } from './components/flash.tsx'
import { FocusOnNavigation } from './components/focus-on-navigation.tsx'
import { servicesContext } from './context.ts'
import icon from './icons/mark.svg?url'
import styles from './styles/index.css?url'
import { LanguageContext } from './use-messages.ts'

export const links: LinksFunction = () => [
  { rel: 'preload', as: 'font', type: 'font/woff2', href: regular, crossOrigin: 'anonymous' },
  { rel: 'preload', as: 'font', type: 'font/woff2', href: regularExtended, crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', type: 'image/svg+xml', href: icon },
]

/** What every page knows: its language, the token of its forms, who is signed in. */
export function loader({ context }: Route.LoaderArgs) {
  const { language, csrfToken, session, demonstration, flash } = context.get(servicesContext)
  return { language, csrfToken, session, demonstration, flash }
}

/** The document. It must stand even when the loader failed, hence the defaults. */
export function Layout({ children }: { children: ReactNode }) {
  const request = useRouteLoaderData<typeof loader>('root')
  const language = request?.language ?? 'cs'
  return (
    <html lang={language} data-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageContext value={language}>
          <CsrfContext value={request?.csrfToken ?? ''}>{children}</CsrfContext>
        </LanguageContext>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <FlashContext value={useFlashOnce(loaderData)}>
      <FocusOnNavigation />
      <Outlet />
    </FlashContext>
  )
}

/** The sentence belongs to the page on which it arrived; the root's data outlive it, so the next page must not repeat it. */
function useFlashOnce(request: Route.ComponentProps['loaderData']): string | null {
  const { key } = useLocation()
  const [arrival, setArrival] = useState({ request, key })
  if (arrival.request !== request) setArrival({ request, key })
  return arrival.key === key ? request.flash : null
}

/** The last resort, when the frame itself failed; errors of pages stay inside it. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <AppLayout account={null} sections={[]}>
      <ErrorContent error={error} />
    </AppLayout>
  )
}
