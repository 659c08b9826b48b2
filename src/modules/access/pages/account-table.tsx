import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { AccountState } from '../domain/account.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly state: AccountState
  readonly roles: readonly string[]
  /** Nobody closes their own account. */
  readonly own: boolean
}

export function AccountTable({ rows }: { rows: readonly Row[] }) {
  const { accounts, accountStates } = useMessages().access
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'name', label: accounts.person, cell: personOf },
    { key: 'roles', label: accounts.roles, cell: rolesOf },
    { key: 'state', label: accounts.state, inline: true, cell: ({ state }) => accountStates[state] },
    { key: 'actions', label: accounts.actions, cell: actionsOf },
  ]
  return <DataTable caption={accounts.title} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function personOf({ name, email }: Row) {
  return (
    <>
      {name}
      <br />
      <span className="small muted">{email}</span>
    </>
  )
}

function rolesOf({ roles }: Row) {
  return (
    <ul>
      {roles.map((role) => (
        <li key={role}>{role}</li>
      ))}
    </ul>
  )
}

function actionsOf(row: Row) {
  return <Actions row={row} />
}

function Actions({ row: { id, name, state, own } }: { row: Row }) {
  const { accounts } = useMessages().access
  const whose = <span className="sr"> {accounts.forWhom(name)}</span>
  return (
    <PostForm id={`ucet-${id}`} className="buttons">
      <input type="hidden" name="accountId" value={id} />
      <input type="hidden" name="name" value={name} />
      {state === 'disabled' ? (
        <Button kind="outline" small name="intent" value="enable">
          {accounts.enable}
          {whose}
        </Button>
      ) : (
        <Button kind="outline" small name="intent" value="link">
          {accounts.newLink}
          {whose}
        </Button>
      )}
      {state !== 'disabled' && !own && (
        <Button kind="plain" small name="intent" value="disable">
          {accounts.disable}
          {whose}
        </Button>
      )}
    </PostForm>
  )
}
