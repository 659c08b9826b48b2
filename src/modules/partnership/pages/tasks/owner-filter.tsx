import { Form } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { useMessages } from '#web/use-messages.ts'

/** Narrows the list to one owner; nothing where there is no choice. */
export function OwnerFilter({
  state,
  owner,
  owners,
}: {
  /** The filter by state that stays. */
  state: string
  owner: string
  owners: readonly string[]
}) {
  const { list } = useMessages().tasks
  if (owners.length < 2 && owner === '') return null
  return (
    <Form method="get" className="owner-filter">
      <input type="hidden" name="stav" value={state} />
      <label htmlFor="kdo">{list.owner}</label>
      <select id="kdo" name="kdo" defaultValue={owner} key={owner}>
        <option value="">{list.everybody}</option>
        {owners.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Button kind="outline" small>
        {list.show}
      </Button>
    </Form>
  )
}
