import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import type { InterruptedForm } from '#web/forms/interrupted-form.ts'
import { useMessages } from '#web/use-messages.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended in the middle of a form: the person signs in again and nothing of what they wrote is lost. */
export function SignInAgain({ form }: { form: InterruptedForm }) {
  const { access, shell } = useMessages()
  return (
    <Page narrow>
      <title>{shell.title(access.interrupted.title)}</title>
      <SignInForm title={access.interrupted.title} back={form.to} kept={JSON.stringify(form)} submission={null}>
        <Note>
          <p>{access.interrupted.lead}</p>
          {form.files && <p>{access.interrupted.files}</p>}
        </Note>
      </SignInForm>
    </Page>
  )
}
