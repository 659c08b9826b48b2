import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { kindSlugs } from './record-address.ts'

/** A record that was written down as another kind than it is: what all kinds share stays, the fields become those of the kind. */
export function KindSwitch({ current }: { current: RecordKind }) {
  const { form, kinds } = useMessages().learning
  const others = Object.entries(kinds).filter(([kind]) => kind !== current)
  const slugs: Readonly<Record<string, string>> = kindSlugs
  return (
    <details className="field kind-switch">
      <summary>{form.changeKind}</summary>
      <p className="hint">{form.changeKindLead}</p>
      <ul className="inline-links">
        {others.map(([kind, name]) => (
          <li key={kind}>
            <Link to={`?druh=${slugs[kind] ?? ''}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
