import { useMessages } from '#web/use-messages.ts'
import { Facts } from './facts.tsx'
import type { ShownAgreement } from './present-for-page.ts'

type Content = ShownAgreement['content']

/** Which plan comes out of the cooperation, what it builds on and what is expected of it. */
export function PlanSection({ content }: { content: Content }) {
  const { agreementPage: words } = useMessages()
  const { plan, linkedStrategies, reusedStrategies, expectedMeasures } = content
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan">{words.planTitle}</h2>
      <Facts
        facts={[
          [words.planKind, plan.kind],
          [words.targetGroup, plan.targetGroup],
          [words.linkedStrategies, <Strategies key="linked" of={linkedStrategies} />],
          [words.reusedStrategies, <Strategies key="reused" of={reusedStrategies} />],
          [words.measures, <List key="measures" items={expectedMeasures} />],
        ]}
      />
    </section>
  )
}

function Strategies({ of }: { of: Content['linkedStrategies'] }) {
  return (
    <List
      items={of.map(({ title, from, to }) =>
        from === null ? title : `${title} (${from}${to === null ? '' : `–${to}`})`,
      )}
    />
  )
}

function List({ items }: { items: readonly string[] }) {
  const { agreementPage: words } = useMessages()
  if (items.length === 0) return <span className="muted">{words.notStated}</span>
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
