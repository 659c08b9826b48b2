import type { ReactNode } from 'react'
import { useMessages } from '../use-messages.ts'
import { Icon, type IconName } from './icon.tsx'

export type StepState = 'done' | 'here' | 'warn' | 'waiting'
export type Step = { readonly label: string; readonly note?: ReactNode; readonly state: StepState }

const icons: Readonly<Record<StepState, IconName>> = { done: 'check', here: 'half', warn: 'circle', waiting: 'circle' }

/** The way of a document or of an agreement. `short` shows only the current step on a phone. */
export function Steps({ label, steps, short = false }: { label: string; steps: readonly Step[]; short?: boolean }) {
  const { stepStates } = useMessages().shell
  return (
    <ol className={short ? 'steps steps-short' : 'steps'} aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={`step-${step.state}`} aria-current={step.state === 'here' ? 'step' : undefined}>
          <Icon name={icons[step.state]} />
          <b>
            {step.label}
            <span className="sr"> ({stepStates[step.state]})</span>
          </b>
          {step.note && <span className="step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
