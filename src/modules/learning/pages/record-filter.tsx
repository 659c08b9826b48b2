import { Form, Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { useMessages } from '#web/use-messages.ts'
import { kindSlugs, type RecordAddress, stateSlugs } from './record-address.ts'

/** The choice of a kind and a state. A plain form, so each choice has an address. */
export function RecordFilter({ year, chosen }: { year: number; chosen: RecordAddress }) {
  const { kinds, list, states } = useMessages().learning
  const { kind, state } = chosen
  const filtered = kind !== undefined || state !== undefined
  return (
    <search aria-label={list.filter}>
      <Form className="fields-row record-filter">
        <input type="hidden" name="rok" value={year} />
        <div className="field">
          <label htmlFor="druh">{list.kind}</label>
          <select id="druh" name="druh" defaultValue={kind === undefined ? '' : kindSlugs[kind]}>
            <option value="">{list.anyKind}</option>
            <Options names={kinds} slugs={kindSlugs} />
          </select>
        </div>
        <div className="field">
          <label htmlFor="stav">{list.state}</label>
          <select id="stav" name="stav" defaultValue={state === undefined ? '' : stateSlugs[state]}>
            <option value="">{list.anyState}</option>
            <Options names={states} slugs={stateSlugs} />
          </select>
        </div>
        <div className="buttons">
          <Button kind="outline">{list.show}</Button>
          {filtered && <Link to={`?rok=${year}`}>{list.showAll}</Link>}
        </div>
      </Form>
    </search>
  )
}

function Options<Key extends string>({
  names,
  slugs,
}: {
  names: Readonly<Record<Key, string>>
  slugs: Readonly<Record<Key, string>>
}) {
  const keys: Key[] = []
  for (const key in names) keys.push(key)
  return keys.map((key) => (
    <option key={key} value={slugs[key]}>
      {names[key]}
    </option>
  ))
}
