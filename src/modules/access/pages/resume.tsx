import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import type { InterruptedForm } from '#web/forms/interrupted-form.ts'
import { useMessages } from '#web/use-messages.ts'

/**
 * Signed in again in the middle of a form: what was written goes on with one press, under the new session's token. It is not
 * sent by itself, because meanwhile somebody else may have signed in at this computer.
 */
export function Resume({ form, csrfToken }: { form: InterruptedForm; csrfToken: string }) {
  const { access, shell } = useMessages()
  const words = access.interrupted
  return (
    <SimpleLayout>
      <title>{shell.title(words.resumeTitle)}</title>
      <Page narrow>
        <PageHead title={words.resumeTitle} lead={words.resumeLead} />
        {form.files && <p>{words.files}</p>}
        <form method="post" action={form.to}>
          <input type="hidden" name="_csrf" value={csrfToken} />
          {form.fields.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <div className="buttons form-buttons">
            <Button>{words.resume}</Button>
            <ButtonLink kind="plain" to={form.to} download>
              {words.leave}
            </ButtonLink>
          </div>
        </form>
      </Page>
    </SimpleLayout>
  )
}
