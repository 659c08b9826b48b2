import { useEffect, useRef } from 'react'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { StepName } from '../domain/life-cycle.ts'

/** The link for the other side, shown this once to be copied. Focus comes to it with the whole address selected. */
export function LinkOffered({ step, url }: { step: StepName; url: string }) {
  const { agreements, agreementPage: words } = useMessages()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <Note kind="ok" icon="link">
      <h2>{words.linkTitle}</h2>
      <p>{words.linkLead}</p>
      <label htmlFor="odkaz-druhe-strane">{words.linkLabel(agreements.steps[step])}</label>
      <input id="odkaz-druhe-strane" readOnly value={url} ref={field} />
    </Note>
  )
}
