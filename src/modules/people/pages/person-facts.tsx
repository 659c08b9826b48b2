import { Fragment } from 'react'
import type { Messages } from '#messages/index.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonView } from '../use-cases/look-up-person.ts'

/** What the register says about a person, for those who only read it. */
export function PersonFacts({ view }: { view: PersonView }) {
  const { people } = useMessages()
  return (
    <dl className="facts after">
      {personFacts(view, people)
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

/** The same as names and values. */
export function personFacts(
  { person, organisationName, account }: PersonView,
  { form, view }: Messages['people'],
): readonly (readonly [name: string, value: string | null])[] {
  return [
    [form.name, person.name],
    [form.organisation, organisationName],
    [form.position, person.position],
    [form.email, person.email],
    [form.phone, person.phone],
    [form.note, person.note],
    [view.account, account?.name ?? null],
  ]
}
