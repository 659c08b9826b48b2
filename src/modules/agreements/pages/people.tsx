import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'

/** Who answers for the cooperation, as the head of the form has it. An empty post is said, not left out. */
export function People({ content }: { content: ShownAgreement['content'] }) {
  const { agreementPage: words } = useMessages()
  const { representative, manager, managerVacant, regionalHead } = content.people
  return (
    <section className="section" aria-labelledby="lide">
      <h2 id="lide">{words.peopleTitle}</h2>
      <ul className="people small">
        <Person office={words.representative} name={representative} />
        <Person office={words.manager} name={manager} vacant={managerVacant} />
        <Person office={words.regionalHead} name={regionalHead} />
      </ul>
    </section>
  )
}

function Person({ office, name, vacant = false }: { office: string; name: string | null; vacant?: boolean }) {
  const { agreementPage: words } = useMessages()
  return (
    <li>
      <span className="muted">{office}</span>
      {vacant ? (
        <StatusWord icon="vacant" tone="due">
          {words.vacant}
        </StatusWord>
      ) : (
        <b>{name ?? words.notStated}</b>
      )}
    </li>
  )
}
