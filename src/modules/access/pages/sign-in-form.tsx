import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { CsrfContext } from '#web/components/csrf-field.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'

/**
 * E-mail and password. `back` is the page that the person wanted; `kept` is the form that the
 * end of a session interrupted; it travels along.
 * The whole page reloads: nothing of a visitor's page stays behind. There is no session whose token could
 * prove the form, and the one that has just ended must not.
 */
export function SignInForm({
  title,
  back,
  kept = '',
  submission,
  children,
}: {
  title: string
  back: string
  kept?: string
  submission: Submission | null
  children?: ReactNode
}) {
  const { signIn } = useMessages().access
  return (
    <CsrfContext value="">
      <PostForm action={paths.signIn} className="sign-in-form" reload submission={submission}>
        <h1>{title}</h1>
        {children}
        <input type="hidden" name="zpet" value={back} />
        {kept !== '' && <input type="hidden" name="kept" value={kept} />}
        <Field name="email" label={signIn.email} kind={{ as: 'email', autoComplete: 'username' }} />
        <Field name="password" label={signIn.password} kind={{ as: 'password', autoComplete: 'current-password' }} />
        <div className="buttons form-buttons">
          <Button name="intent" value="password">
            {signIn.submit}
          </Button>
        </div>
        <details className="after">
          <summary>{signIn.forgotten}</summary>
          <p>{signIn.forgottenHelp}</p>
        </details>
      </PostForm>
    </CsrfContext>
  )
}
