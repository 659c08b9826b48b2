import type { IconName } from '#web/components/icon.tsx'
import type { Tone } from '#web/components/status-word.tsx'
import type { MarkKind } from '../../domain/timeline.ts'

/** The sign and the tone of a mark; its word stands in the legend and in the text of the mark. */
export const markLooks: Readonly<Record<MarkKind, { readonly icon: IconName; readonly tone: Tone }>> = {
  fulfilled: { icon: 'check', tone: 'ok' },
  awaiting: { icon: 'hourglass', tone: 'wait' },
  'not-counted': { icon: 'dash', tone: 'mute' },
  planned: { icon: 'circle', tone: 'mute' },
  due: { icon: 'clock', tone: 'due' },
  overdue: { icon: 'tri', tone: 'late' },
  missed: { icon: 'fail', tone: 'late' },
}
