import { ButtonLink } from '#web/components/button-link.tsx'
import { type OfferedRole, OfferedRoles } from '#web/components/offered-roles.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'

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
        <OfferedRoles back={paths.overview} roles={roles} />
      </section>
    </aside>
  )
}
