import type { ReactNode } from 'react'
import { Flash } from './flash.tsx'

/** The content of a page. Focus comes here after a change of page, so that a reader starts at its heading. */
export function Page({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main id="obsah" tabIndex={-1}>
      <div className={narrow ? 'narrow' : 'wrap'}>
        <Flash />
        {children}
      </div>
    </main>
  )
}
