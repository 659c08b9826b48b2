import type { ReactNode } from 'react'
import { type Step, Steps } from '#web/components/steps.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { closingSteps, type StepName, type TakenStep } from '../domain/life-cycle.ts'

const path = [
  'opinion',
  'agency-approval',
  'council-approval',
  'unit-signature',
  'agency-signature',
] as const satisfies readonly StepName[]

/** The approval path: each step with its day, resolution and how we know of it. An early end stands last. */
export function ApprovalPath({ steps: taken, id = 'cesta' }: { steps: readonly TakenStep[]; id?: string }) {
  const { agreements, agreementPage } = useMessages()
  const describe = useStepNote()
  const ending = taken.map(({ step }) => step).filter((step) => closingSteps.some((closing) => closing === step))
  const firstOpen = path.find((step) => !taken.some((done) => done.step === step))

  const steps = [...path, ...ending].map((name): Step => {
    const done = taken.find(({ step }) => step === name)
    const label = agreements.steps[name]
    if (done !== undefined) return { label, note: describe(done), state: done.takenOn === null ? 'warn' : 'done' }
    const here = name === firstOpen && ending.length === 0
    return { label, note: agreementPage.waiting, state: here ? 'here' : 'waiting' }
  })
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{agreementPage.pathTitle}</h2>
      <Steps label={agreementPage.pathTitle} steps={steps} />
    </section>
  )
}

/** „19. 4. 2022, usnesení 12/22 / z dokumentu“ */
function useStepNote(): (step: TakenStep) => ReactNode {
  const { agreements, agreementPage } = useMessages()
  const { date } = useFormat()
  const { sources } = agreements
  return ({ takenOn, resolution, reason, source, sourceNote }) => {
    const day = takenOn === null ? agreementPage.dayUnknown : date(takenOn)
    const known =
      source === 'link' || source === 'on-behalf'
        ? sources[source](sourceNote ?? '')
        : [sources[source], sourceNote].filter(Boolean).join(', ')
    return (
      <>
        {resolution === null ? day : `${day}, ${agreementPage.resolution(resolution)}`}
        {reason !== null && (
          <>
            <br />
            {reason}
          </>
        )}
        <br />
        {known}
      </>
    )
  }
}
