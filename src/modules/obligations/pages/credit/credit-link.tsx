import { useEffect, useRef } from 'react'
import { Button } from '#web/components/button.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useMessages } from '#web/use-messages.ts'

/** A link for a side without accounts; once made it is shown this once, selected to be copied. */
export function CreditLink({ url }: { url: string | null }) {
  const { credit: words } = useMessages()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <section className="section" aria-labelledby="odkaz">
      <h2 id="odkaz">{words.withoutAccount}</h2>
      <p className="small muted">{words.linkLead}</p>
      {url === null ? (
        <PostForm id="odkaz-formular" className="after" label={words.makeLink}>
          <input type="hidden" name="intent" value="link" />
          <Button kind="outline" icon="link">
            {words.makeLink}
          </Button>
        </PostForm>
      ) : (
        <div className="field">
          <label htmlFor="odkaz-adresa">{words.linkLabel}</label>
          <p className="hint" id="odkaz-adresa-hint">
            {words.linkOnce}
          </p>
          <input id="odkaz-adresa" readOnly value={url} ref={field} aria-describedby="odkaz-adresa-hint" />
        </div>
      )}
    </section>
  )
}
