import { useMessages } from '#web/use-messages.ts'
import { Facts } from './facts.tsx'
import type { ShownAgreement } from './present-for-page.ts'

/** Who founded the local partnership, its groups and the members that the paper promises. */
export function PartnershipSection({ content }: { content: ShownAgreement['content'] }) {
  const { agreementPage: words } = useMessages()
  const { founder, groups, members } = content.partnership
  return (
    <section className="section" aria-labelledby="partnerstvi">
      <h2 id="partnerstvi">{words.partnershipTitle}</h2>
      <Facts
        facts={[
          [words.founder, founder],
          [words.groups, groups.length === 0 ? null : groups.join(', ')],
        ]}
      />
      {members.length === 0 ? (
        <p className="after">{words.noMembers}</p>
      ) : (
        <details className="after">
          <summary>{words.members(members.length)}</summary>
          <ul className="plain-list">
            {members.map(({ name, group }, index) => (
              <li key={index}>
                {name}
                {group && <span className="muted">, {group}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
