import type { ReactNode } from 'react'
import { useMessages } from '../use-messages.ts'
import { Footer } from './footer.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'

/** The frame of pages with one purpose: sign-in, first start, one-time links. Nothing to wander off to. */
export function SimpleLayout({
  note,
  narrow = false,
  children,
}: {
  note?: string
  narrow?: boolean
  children: ReactNode
}) {
  const { shell } = useMessages()
  return (
    <>
      <header className="header">
        <div className={narrow ? 'narrow' : 'wrap'}>
          <span className="logo">
            <Logo />
            {shell.product}
          </span>
          <span className="header-right">
            {note && <span className="header-note">{note}</span>}
            <LanguageSwitch />
          </span>
        </div>
      </header>
      {children}
      {!narrow && <Footer />}
    </>
  )
}
