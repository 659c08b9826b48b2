import type { ReactNode } from 'react'
import { useMessages } from '#web/use-messages.ts'
import type { ContentSection } from '../../domain/revision/sections.ts'

/** One part of the form behind its name; closed ones are sent with the rest, so nothing in them is lost. */
export function FormSection({ name, open, children }: { name: ContentSection; open: boolean; children: ReactNode }) {
  const { revision: words } = useMessages()
  return (
    <details className="form-part" open={open} id={`cast-${name}`}>
      <summary>
        <h2>{words.sections[name]}</h2>
      </summary>
      <div className="form-part-body">{children}</div>
    </details>
  )
}
