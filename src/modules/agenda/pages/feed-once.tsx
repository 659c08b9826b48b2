import { useEffect, useRef } from 'react'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'

/** The secret address of a calendar, shown this once to be copied, with how to use it. Focus comes to it, all of it selected. */
export function FeedOnce({ url }: { url: string }) {
  const words = useMessages().agenda.reminders
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <Note kind="ok" icon="link">
      <h2>{words.createdTitle}</h2>
      <p>{words.createdLead}</p>
      <label htmlFor="adresa-kalendare">{words.addressLabel}</label>
      <input id="adresa-kalendare" readOnly value={url} ref={field} />
      <h3 className="after">{words.how}</h3>
      <ul>
        {words.programs.map(([program, steps]) => (
          <li key={program}>
            <b>{program}:</b> {steps}
          </li>
        ))}
      </ul>
    </Note>
  )
}
