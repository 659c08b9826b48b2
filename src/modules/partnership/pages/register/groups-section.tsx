import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { RegisterView } from '../../use-cases/register/show-register.ts'
import { registerLinks } from './register-links.ts'

type View = Pick<RegisterView, 'groups' | 'members' | 'mayWrite'> & { readonly unitId: string }

/** The working groups with their terms and the number of their members on the shown day. */
export function GroupsSection({ view: { unitId, groups, members, mayWrite } }: { view: View }) {
  const { view: words, term } = useMessages().register
  return (
    <section className="section" aria-labelledby="skupiny">
      <div className="section-head">
        <h2 id="skupiny">{words.groups}</h2>
        {mayWrite && (
          <Link className="small" to={registerLinks.addGroup(unitId)}>
            {words.addGroup}
          </Link>
        )}
      </div>
      {groups.length === 0 ? (
        <p className="small muted">{words.noGroups}</p>
      ) : (
        <ul className="people">
          {groups.map(({ id, name, from, to }) => (
            <li key={id}>
              {mayWrite ? <Link to={registerLinks.group(unitId, id)}>{name}</Link> : <b>{name}</b>}
              <span className="small muted">
                {words.groupMembers(members.filter(({ groupId }) => groupId === id).length)}, {term(from, to)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
