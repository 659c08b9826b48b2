import { useEffect, useRef } from 'react'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'

/** A one-time link, shown this once to be copied. Focus comes to it with the whole address selected. */
export function LinkOnce({ name, url }: { name: string; url: string }) {
  const { accounts } = useMessages().access
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <Note kind="ok" icon="link">
      <h2>{accounts.linkTitle(name)}</h2>
      <p>{accounts.linkLead}</p>
      <label htmlFor="jednorazovy-odkaz">{accounts.linkLabel}</label>
      <input id="jednorazovy-odkaz" readOnly value={url} ref={field} />
    </Note>
  )
}
