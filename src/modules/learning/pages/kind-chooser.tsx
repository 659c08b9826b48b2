import { Link } from 'react-router'
import { Seg } from '#web/components/seg.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { kindSlugs } from './record-address.ts'
import { recordLinks } from './record-links.ts'

/** What is to be written down: help that was given or only offered, and of which kind. Links, so each form has its address. */
export function KindChooser({ unitId, offer }: { unitId: string; offer: boolean }) {
  const { form, kindNotes, kinds } = useMessages().learning
  const offered: readonly RecordKind[] = allKinds.filter((kind) => !offer || kind !== 'document')
  return (
    <>
      <Seg
        label={form.what}
        options={[
          { label: form.given, to: '?', current: !offer },
          { label: form.offered, to: '?nabidka=ano', current: offer },
        ]}
      />
      <ul className="kinds after">
        {offered.map((kind) => (
          <li key={kind}>
            <Link to={recordLinks.addOf(unitId, kind, offer)}>{kinds[kind]}</Link>
            <p className="small muted">{kindNotes[kind]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

const allKinds: readonly RecordKind[] = keysOf(kindSlugs)

function keysOf<Key extends string>(slugs: Readonly<Record<Key, string>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in slugs) keys.push(key)
  return keys
}
