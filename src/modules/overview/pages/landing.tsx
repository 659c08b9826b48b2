import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Role } from '../../access/index.ts'

type OfferedRole = {
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly place: string | null
}

/** What this is, in three lines; the sign-in; in a demonstration one click into any role. */
export function Landing({ roles }: { roles: readonly OfferedRole[] }) {
  const { overview, shell } = useMessages()
  const words = overview.landing
  return (
    <Page>
      <title>{shell.product}</title>
      <PageHead title={words.title} />
      <div className="two">
        <div>
          <ul className="lines lead">
            {words.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="buttons after">
            <ButtonLink to={paths.signIn}>{words.signIn}</ButtonLink>
          </p>
          <p className="after muted">{words.partner}</p>
        </div>
        {roles.length > 0 && <Roles roles={roles} />}
      </div>
    </Page>
  )
}

function Roles({ roles }: { roles: readonly OfferedRole[] }) {
  const { access } = useMessages()
  return (
    <aside aria-labelledby="ukazka">
      <section className="section">
        <h2 id="ukazka">{access.signIn.demonstrationTitle}</h2>
        <p className="small">{access.signIn.demonstration}</p>
        <PostForm action={paths.signIn} id="ukazka-role" reload className="after">
          <input type="hidden" name="zpet" value={paths.overview} />
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
    </aside>
  )
}
