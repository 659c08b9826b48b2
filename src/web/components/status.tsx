import type { Messages } from '#messages/index.ts'
import { useMessages } from '../use-messages.ts'
import type { IconName } from './icon.tsx'
import { StatusWord, type Tone } from './status-word.tsx'

export type ObligationState = keyof Messages['obligations']['states']
export type FoundState = keyof Messages['shell']['foundStates']

/** Sign and colour of each state of an obligation, as the vocabulary of the design has them. Records that precede us are never red. */
export const obligationLooks: Readonly<Record<ObligationState, { icon: IconName; tone: Tone }>> = {
  fulfilled: { icon: 'check', tone: 'ok' },
  'on-track': { icon: 'half', tone: 'run' },
  due: { icon: 'clock', tone: 'due' },
  overdue: { icon: 'tri', tone: 'late' },
  missed: { icon: 'fail', tone: 'late' },
  'awaiting-confirmation': { icon: 'hourglass', tone: 'wait' },
  upcoming: { icon: 'circle', tone: 'mute' },
  'not-recorded': { icon: 'dash', tone: 'mute' },
  'not-countable': { icon: 'dash', tone: 'mute' },
  waived: { icon: 'waived', tone: 'mute' },
}

/** The same for a value read from a document. */
export const foundLooks: Readonly<Record<FoundState, { icon: IconName; tone: Tone }>> = {
  found: { icon: 'check', tone: 'ok' },
  conflict: { icon: 'tri', tone: 'due' },
  vacant: { icon: 'vacant', tone: 'due' },
  placeholder: { icon: 'circle', tone: 'mute' },
  missing: { icon: 'dash', tone: 'mute' },
  'not-applicable': { icon: 'dash', tone: 'mute' },
  unreadable: { icon: 'blind', tone: 'late' },
}

/** State of an obligation. `fill` belongs beside a heading only. */
export function Status({ of, fill = false }: { of: ObligationState; fill?: boolean }) {
  return (
    <StatusWord {...obligationLooks[of]} fill={fill}>
      {useMessages().obligations.states[of]}
    </StatusWord>
  )
}

export function FoundStatus({ of }: { of: FoundState }) {
  return <StatusWord {...foundLooks[of]}>{useMessages().shell.foundStates[of]}</StatusWord>
}
