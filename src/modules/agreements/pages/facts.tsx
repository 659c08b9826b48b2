import { Fragment, type ReactNode } from 'react'
import { useMessages } from '#web/use-messages.ts'

/** Pairs of a name and a value. What the paper does not say is said. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const { agreementPage: words } = useMessages()
  return (
    <dl className="facts small">
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="muted">{words.notStated}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
