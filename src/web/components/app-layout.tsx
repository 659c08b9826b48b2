import type { ReactNode } from 'react'
import type { AccountView } from './account-menu.tsx'
import { Footer } from './footer.tsx'
import { Header, type Section } from './header.tsx'
import { Ribbon } from './ribbon.tsx'

/**
 * The frame of a page: skip link, header, what belongs above the content, the content, footer. The children bring their
 * own `Page` (the `main` element), so that a unit's header can stand before it.
 */
export function AppLayout({
  account,
  sections,
  demonstration = false,
  children,
}: {
  account: AccountView | null
  sections: readonly Section[]
  demonstration?: boolean
  children: ReactNode
}) {
  return (
    <>
      <Header account={account} sections={sections} />
      {demonstration && <Ribbon />}
      {children}
      <Footer />
    </>
  )
}
