import type { ReactNode } from 'react'
import { useMessages } from '../use-messages.ts'
import { Icon, type IconName } from './icon.tsx'

export type NoteKind = 'info' | 'due' | 'late' | 'ok'

const icons: Readonly<Record<NoteKind, IconName>> = { info: 'info', due: 'tri', late: 'tri', ok: 'check' }

/** One thing to know or decide. Buttons belong inside. The kind is also said in words to those who do not see the colour. */
export function Note({ kind = 'info', icon, children }: { kind?: NoteKind; icon?: IconName; children: ReactNode }) {
  return (
    <div className={`note note-${kind}`}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        <span className="sr">{useMessages().shell.note[kind]} </span>
        {children}
      </div>
    </div>
  )
}
