import { useMessages } from '../use-messages.ts'
import type { SideNames } from './side-names.ts'

/** Who contributed on each side, beside each other. */
export function CreditParts({
  parts,
  names,
}: {
  parts: Readonly<Record<keyof SideNames, string | null>>
  names: SideNames
}) {
  const { credit } = useMessages()
  return (
    <dl className="credit">
      {(['unit', 'agency'] as const).map((side) => (
        <div key={side}>
          <dt>{names[side]}</dt>
          <dd>{parts[side] ?? <span className="muted">{credit.unsaid}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
