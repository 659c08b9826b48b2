import { type OfferedRole, OfferedRoles } from '#web/components/offered-roles.tsx'
import { useMessages } from '#web/use-messages.ts'

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
  const { signIn } = useMessages().access
  return (
    <section className="after" aria-labelledby="ukazka">
      <hr />
      <h3 id="ukazka">{signIn.demonstrationTitle}</h3>
      <p>{signIn.demonstration}</p>
      <OfferedRoles back={back} roles={roles} />
    </section>
  )
}
