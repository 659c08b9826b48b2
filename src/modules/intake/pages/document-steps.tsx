import { type Step, Steps } from '#web/components/steps.tsx'
import { useMessages } from '#web/use-messages.ts'

const order = ['uploaded', 'read', 'recognised', 'review', 'confirmed'] as const
export type DocumentStep = (typeof order)[number]

/** The way of a document, with the step on which it is now and notes beside the steps that have something to say. */
export function DocumentSteps({
  here,
  notes = {},
}: {
  /** `done` when the whole way is behind. */
  here: DocumentStep | 'done'
  notes?: Partial<Record<DocumentStep, string>>
}) {
  const words = useMessages().intake.document.steps
  const current = here === 'done' ? order.length : order.indexOf(here)
  const steps = order.map((step, index): Step => {
    const state = index < current ? 'done' : index === current ? 'here' : 'waiting'
    return { label: words[step], note: notes[step], state }
  })
  return <Steps label={words.label} steps={steps} short />
}
