import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** A menu behind one button. It is a `details`, so it opens without JavaScript; with it, leaving and Escape close it. */
export function Disclosure({
  className,
  summary,
  children,
}: {
  className: string
  summary: ReactNode
  children: ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  const opened = useRef(key)

  useEffect(() => {
    if (opened.current === key) return
    opened.current = key
    if (details.current) details.current.open = false
  }, [key])

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return
      details.current.open = false
      details.current.querySelector('summary')?.focus()
    }
    const closeOutside = (event: Event) => {
      const inside = event.target instanceof Node && details.current?.contains(event.target)
      if (details.current?.open && !inside) details.current.open = false
    }
    document.addEventListener('keydown', closeOnEscape)
    document.addEventListener('click', closeOutside)
    return () => {
      document.removeEventListener('keydown', closeOnEscape)
      document.removeEventListener('click', closeOutside)
    }
  }, [])

  return (
    <details className={className} ref={details}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
