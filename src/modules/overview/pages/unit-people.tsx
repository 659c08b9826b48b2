import { Link } from 'react-router'
import { StatusWord } from '#web/components/status-word.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Office } from '../../cooperation/index.ts'
import type { UnitAtAGlance } from '../use-cases/show-unit.ts'

/** Who answers for the cooperation now, else as the agreement has it, and its themes. */
export function UnitPeople({
  unitId,
  agreement,
  holders,
}: {
  unitId: string
  agreement: UnitAtAGlance['agreement']
  /** Those who hold an office today. */
  holders: readonly { readonly id: string; readonly office: Office; readonly personName: string }[]
}) {
  const { overview, cooperation, handOver } = useMessages()
  const themes = agreement?.themes ?? []
  return (
    <>
      <section className="section" aria-labelledby="lide">
        <h2 id="lide">{handOver.offices.title}</h2>
        {holders.length === 0 ? (
          <AgreementPeople agreement={agreement} />
        ) : (
          <ul className="people small">
            {holders.map(({ id, office, personName }) => (
              <li key={id}>
                <span className="muted">{cooperation.offices[office]}</span>
                <b>{personName}</b>
              </li>
            ))}
          </ul>
        )}
        <p className="small after">
          <Link to={paths.offices(unitId)}>{handOver.offices.sectionLink}</Link>
          {' · '}
          <Link to={paths.handOver(unitId, 'manager')}>{handOver.offices.handOverLink}</Link>
        </p>
      </section>
      {themes.length > 0 && (
        <section className="section" aria-labelledby="temata">
          <h2 id="temata">{overview.unit.themesTitle}</h2>
          <ul className="small plain-list">
            {themes.map((theme, index) => (
              <li key={index}>{theme}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function AgreementPeople({ agreement }: { agreement: UnitAtAGlance['agreement'] }) {
  const words = useMessages().agreementPage
  if (agreement === null) return null
  const { people } = agreement
  return (
    <ul className="people small">
      <li>
        <span className="muted">{words.representative}</span>
        <b>{people.representative ?? words.notStated}</b>
      </li>
      <li>
        <span className="muted">{words.manager}</span>
        {people.managerVacant ? (
          <StatusWord icon="vacant" tone="due">
            {words.vacant}
          </StatusWord>
        ) : (
          <b>{people.manager ?? words.notStated}</b>
        )}
      </li>
      <li>
        <span className="muted">{words.regionalHead}</span>
        <b>{people.regionalHead ?? words.notStated}</b>
      </li>
    </ul>
  )
}
