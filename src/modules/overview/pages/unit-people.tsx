import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { UnitAtAGlance } from '../use-cases/show-unit.ts'

/** Who answers for the cooperation and for which themes, as the agreement has it. */
export function UnitPeople({ agreement }: { agreement: UnitAtAGlance['agreement'] }) {
  const { overview, agreementPage: words } = useMessages()
  if (agreement === null) return null
  const { people, themes } = agreement
  return (
    <>
      <section className="section" aria-labelledby="lide">
        <h2 id="lide">{overview.unit.peopleTitle}</h2>
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
