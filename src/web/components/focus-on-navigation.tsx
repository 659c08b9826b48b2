import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a change of page without a reload, moves focus to the content: a screen reader then starts at the new heading. */
export function FocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const previous = useRef(pathname)

  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    if (!hash) document.getElementById('obsah')?.focus({ preventScroll: true })
  }, [pathname, hash])

  return null
}
