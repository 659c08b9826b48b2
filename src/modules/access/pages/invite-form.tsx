import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { roles } from '../domain/roles.ts'

type Places = {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

/** Invites one person in one role at one place. */
export function InviteForm({ places, submission }: { places: Places; submission: Submission | null }) {
  const { access } = useMessages()
  const words = access.accounts
  return (
    <aside aria-labelledby="pozvat">
      <section className="section">
        <h2 id="pozvat">{words.inviteTitle}</h2>
        <p>{words.inviteLead}</p>
        <PostForm id="pozvanka" className="after" submission={submission}>
          <Field name="name" label={words.name} />
          <Field name="email" label={words.email} kind={{ as: 'email', autoComplete: 'off' }} />
          <Field name="role" label={words.role} kind={{ as: 'select' }} value="manager">
            {roles.map((role) => (
              <option key={role} value={role}>
                {access.roles[role]}
              </option>
            ))}
          </Field>
          <Field name="scope" label={words.place} hint={words.placeHint} kind={{ as: 'select' }}>
            <optgroup label={words.unitsGroup}>
              {places.units.map(({ id, name }) => (
                <option key={id} value={`unit:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={words.regionsGroup}>
              {places.regions.map(({ code, name }) => (
                <option key={code} value={`region:${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <option value="everywhere">{access.everywhere}</option>
          </Field>
          <div className="buttons form-buttons">
            <Button name="intent" value="invite">
              {words.invite}
            </Button>
          </div>
        </PostForm>
      </section>
    </aside>
  )
}
