import { useRouteLoaderData } from 'react-router'
import { Page } from '#web/components/page.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { loader as frameLoader } from './unit-frame.tsx'

/** A unit at a glance. */
export default function Unit() {
  const { shell } = useMessages()
  const head = useRouteLoaderData<typeof frameLoader>('../modules/overview/pages/unit-frame')
  return (
    <Page>
      <title>{shell.title(head?.unit.name ?? '')}</title>
    </Page>
  )
}
