import type { IconName } from '#web/components/icon.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'

const looks: Readonly<Record<PresentedDocument['state'], { icon: IconName; tone: Tone }>> = {
  waiting: { icon: 'circle', tone: 'mute' },
  reading: { icon: 'half', tone: 'run' },
  read: { icon: 'half', tone: 'run' },
  refused: { icon: 'tri', tone: 'due' },
  confirmed: { icon: 'check', tone: 'ok' },
  discarded: { icon: 'dash', tone: 'mute' },
}

/** How far a document is, as a sign and a word. */
export function DocumentState({ document: { state } }: { document: Pick<PresentedDocument, 'state'> }) {
  return <StatusWord {...looks[state]}>{useMessages().intake.document.states[state]}</StatusWord>
}
