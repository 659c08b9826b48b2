import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Step, Steps } from '#web/components/steps.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { StepName } from '../../agreements/index.ts'
import type { UnitAtAGlance } from '../use-cases/show-unit.ts'
import { PeriodStrip } from './period-strip.tsx'

type Agreement = NonNullable<UnitAtAGlance['agreement']>

const milestones = [
  'opinion',
  'council-approval',
  'unit-signature',
  'agency-signature',
] as const satisfies readonly StepName[]

/** Where the agreement stands: one sentence, its milestones, and the cooperation in time. */
export function AgreementGlance(props: { agreement: Agreement; unitId: string; today: LocalDate }) {
  const { agreement, unitId, today } = props
  const { overview, agreements } = useMessages()
  const words = overview.unit
  return (
    <section className="section" aria-labelledby="popis">
      <div className="section-head">
        <h2 id="popis">{words.states[agreement.phase]}</h2>
        <Link className="small" to={paths.unit(unitId, 'agreement')}>
          {words.agreementLink}
        </Link>
      </div>
      <Steps label={agreements.name} steps={useMilestones(agreement)} />
      {agreement.validity && (
        <PeriodStrip validity={agreement.validity} scheduleEnd={agreement.schedulePeriod?.to ?? null} today={today} />
      )}
    </section>
  )
}

function useMilestones({ steps: taken, validity, phase }: Agreement): readonly Step[] {
  const { overview, agreements, agreementPage } = useMessages()
  const { date } = useFormat()
  const firstOpen = milestones.find((step) => !taken.some((done) => done.step === step))
  const path = milestones.map((name): Step => {
    const done = taken.find(({ step }) => step === name)
    const label = agreements.steps[name]
    if (done === undefined)
      return { label, note: agreementPage.waiting, state: name === firstOpen ? 'warn' : 'waiting' }
    if (done.takenOn === null) return { label, note: agreementPage.dayUnknown, state: 'done' }
    const day = date(done.takenOn)
    const note = done.resolution === null ? day : `${day}, ${agreementPage.resolution(done.resolution)}`
    return { label, note, state: 'done' }
  })
  if (validity === null) return path
  const ended = phase === 'ended'
  return [...path, { label: overview.unit.stripEnd, note: date(validity.to), state: ended ? 'done' : 'waiting' }]
}
