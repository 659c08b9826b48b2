import type { IconName } from '#web/components/icon.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ApprovalState } from '../../domain/rounds/round.ts'
import type { Stage } from '../../domain/rounds/stage.ts'

type Look = { readonly icon: IconName; readonly tone: Tone }

const stageLooks: Readonly<Record<Stage | 'undecided', Look>> = {
  undecided: { icon: 'circle', tone: 'mute' },
  draft: { icon: 'circle', tone: 'mute' },
  waiting: { icon: 'hourglass', tone: 'wait' },
  returned: { icon: 'comment', tone: 'due' },
  approved: { icon: 'check', tone: 'ok' },
  noted: { icon: 'check', tone: 'ok' },
}

/** Where a report stands: a sign, a word and a colour. */
export function StageStatus({ stage }: { stage: Stage }) {
  return <StatusWord {...stageLooks[stage]}>{useMessages().reportRounds.stages[stage]}</StatusWord>
}

/** How one of those who approve decided; `undecided` when the round ended without that person's word. */
export function ApprovalStatus({ state, children }: { state: ApprovalState | 'undecided'; children: string }) {
  return <StatusWord {...stageLooks[state]}>{children}</StatusWord>
}
