import { Button } from '#web/components/button.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Role } from '../domain/roles.ts'

type OfferedRole = {
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly place: string | null
}

/** Says what this is; in a demonstration it first offers the roles in which a visitor may look around. */
export function VisitorColumn({ back, roles }: { back: string; roles: readonly OfferedRole[] }) {
  const { signIn } = useMessages().access
  return (
    <div>
      <h2>{signIn.whatTitle}</h2>
      <p>{signIn.what}</p>
      {roles.length > 0 && <DemonstrationRoles back={back} roles={roles} />}
      <hr />
      <h3>{signIn.partnerTitle}</h3>
      <p>{signIn.partner}</p>
      <h3 className="after">{signIn.openTitle}</h3>
      <p>{signIn.open}</p>
    </div>
  )
}

function DemonstrationRoles({ back, roles }: { back: string; roles: readonly OfferedRole[] }) {
  const { access } = useMessages()
  const { signIn } = access
  return (
    <section className="after" aria-labelledby="ukazka">
      <hr />
      <h3 id="ukazka">{signIn.demonstrationTitle}</h3>
      <p>{signIn.demonstration}</p>
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
    </section>
  )
}
