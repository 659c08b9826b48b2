import { Fragment } from 'react'
import { useMessages } from '#web/use-messages.ts'
import type { PersonView } from '../use-cases/look-up-person.ts'

/** What the register says about a person, for those who only read it. */
export function PersonFacts({ view: { person, organisationName, account } }: { view: PersonView }) {
  const { form, view } = useMessages().people
  const facts: readonly (readonly [string, string | null])[] = [
    [form.name, person.name],
    [form.organisation, organisationName],
    [form.position, person.position],
    [form.email, person.email],
    [form.phone, person.phone],
    [form.note, person.note],
    [view.account, account?.name ?? null],
  ]
  return (
    <dl className="facts after">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
