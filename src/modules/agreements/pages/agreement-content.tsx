import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { Facts } from './facts.tsx'
import { PartnershipSection } from './partnership-section.tsx'
import { PlanSection } from './plan-section.tsx'
import type { ShownAgreement } from './present-for-page.ts'
import { ScheduleTable } from './schedule-table.tsx'

/** What the agreement says, in the order of the form; and what it does not say. */
export function AgreementContentSections({ content, unitId }: Part & { unitId: string }) {
  return (
    <div>
      <Parties content={content} />
      <Themes content={content} />
      <PartnershipSection content={content} />
      <PlanSection content={content} />
      <Schedule content={content} unitId={unitId} />
      <Gaps content={content} />
    </div>
  )
}

type Part = { content: ShownAgreement['content'] }

function Parties({ content: { unit, agencyProject, education, regionalContact } }: Part) {
  const { agreementPage: words } = useMessages()
  const project = [agencyProject.name, agencyProject.number].filter(Boolean).join(', ')
  return (
    <section className="section" aria-labelledby="strany">
      <h2 id="strany">{words.partiesTitle}</h2>
      <Facts
        facts={[
          [words.unit, unit.name],
          [words.seat, unit.seat],
          [words.ico, unit.ico],
          [words.agency, words.agencyName],
          [words.agencyProject, project === '' ? null : project],
          [words.education, education && words.educationHours(education.hours, education.maxDistanceHours)],
          [words.regionalContact, regionalContact],
        ]}
      />
    </section>
  )
}

function Themes({ content: { themes } }: Part) {
  const { agreementPage: words } = useMessages()
  return (
    <section className="section" aria-labelledby="temata">
      <h2 id="temata">{words.themesTitle}</h2>
      {themes.length === 0 ? (
        <p>{words.themesNone}</p>
      ) : (
        <ul className="lines">
          {themes.map(({ name, detail, priority }, index) => (
            <li key={index}>
              <b>{name}</b>
              {priority === 'primary' && <span className="muted"> ({words.primary})</span>}
              {detail && <p className="small">{detail}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Schedule({ content: { schedule, schedulePeriod }, unitId }: Part & { unitId: string }) {
  const { agreementPage: words } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="harmonogram">
      <div className="section-head">
        <h2 id="harmonogram">{words.scheduleTitle}</h2>
        <Link className="small" to={paths.unit(unitId, 'obligations')}>
          {words.toLedger}
        </Link>
      </div>
      {schedulePeriod && <p>{words.schedulePeriod(date(schedulePeriod.from), date(schedulePeriod.to))}</p>}
      {schedule.length === 0 ? <p>{words.scheduleNone}</p> : <ScheduleTable rows={schedule} />}
    </section>
  )
}

function Gaps({ content: { gaps } }: Part) {
  const { agreementPage: words, readingCommand } = useMessages()
  if (gaps.length === 0) return null
  return (
    <section className="section" aria-labelledby="mezery">
      <h2 id="mezery">{words.gapsTitle}</h2>
      <p>{words.gapsLead}</p>
      <ul className="plain-list">
        {gaps.map((gap) => (
          <li key={gap}>{readingCommand.fields[gap]}</li>
        ))}
      </ul>
    </section>
  )
}
