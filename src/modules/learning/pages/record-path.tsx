import { type Step, Steps } from '#web/components/steps.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LearningRecord } from '../domain/learning-record.ts'

/** The way from the offer to what came of it, with the day of each step. What never was an offer has none. */
export function RecordPath({ record }: { record: LearningRecord }) {
  const { states, view } = useMessages().learning
  const { date } = useFormat()
  const { offer, progress } = record
  if (offer === null) return null
  const acceptedOn = 'acceptedOn' in progress ? progress.acceptedOn : null
  const open = progress.state === 'offered' || progress.state === 'accepted'
  const steps: readonly Step[] = [
    { label: states.offered, note: `${date(offer.on)}, ${view.offeredBy(offer.by, offer.to)}`, state: 'done' },
    ...(acceptedOn !== null || progress.state === 'offered'
      ? [
          {
            label: states.accepted,
            note: acceptedOn === null ? view.waiting : date(acceptedOn),
            state: acceptedOn === null ? 'here' : 'done',
          } as const,
        ]
      : []),
    progress.state === 'not-taken'
      ? {
          label: states['not-taken'],
          note: `${date(progress.declined.on)}, ${progress.declined.by}: ${progress.declined.reason}`,
          state: 'warn',
        }
      : {
          label: states['carried-out'],
          note: open ? view.planned(date(record.on)) : date(record.on),
          state: progress.state === 'carried-out' ? 'done' : progress.state === 'accepted' ? 'here' : 'waiting',
        },
  ]
  return (
    <section className="section" aria-labelledby="cesta">
      <h2 id="cesta">{view.path}</h2>
      <Steps label={view.path} steps={steps} />
    </section>
  )
}
