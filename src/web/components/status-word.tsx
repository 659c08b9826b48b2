import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** ok: in order, run: under way, due: attention, late: error, wait: the other side's turn, mute: nothing to watch. */
export type Tone = 'ok' | 'run' | 'due' | 'late' | 'wait' | 'mute'

/** A sign, a word and a colour; the word carries the meaning, so it cannot be left out. */
export function StatusWord({
  icon,
  tone,
  fill = false,
  children,
}: {
  icon: IconName
  tone: Tone
  fill?: boolean
  children: ReactNode
}) {
  return (
    <span className={`status status-${tone}${fill ? ' status-fill' : ''}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
