import type { Messages } from '#messages/index.ts'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { Button } from './button.tsx'
import { PostForm } from './post-form.tsx'

export type OfferedRole = {
  readonly accountId: string
  readonly name: string
  readonly role: keyof Messages['access']['roles']
  readonly place: string | null
}

/** One click into any role of the demonstration; `back` is the page that was wanted. */
export function OfferedRoles({ back, roles }: { back: string; roles: readonly OfferedRole[] }) {
  const { access } = useMessages()
  return (
    <PostForm action={paths.signIn} id="ukazka-role" reload className="after">
      <input type="hidden" name="zpet" value={back} />
      <ul className="sign-in-roles">
        {roles.map(({ accountId, name, role, place }) => (
          <li key={accountId}>
            <Button kind="outline" wide name="accountId" value={accountId}>
              <span>
                {access.roles[role]}
                <span className="sign-in-person">
                  {name}, {place ?? access.everywhere}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </PostForm>
  )
}
