import { Form, Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { Button } from '#web/components/button.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { NamedMember } from '../../domain/register/named-member.ts'
import type { RegisterView } from '../../use-cases/register/show-register.ts'
import { dayText } from './read-term.ts'
import { registerLinks } from './register-links.ts'

type View = Pick<RegisterView, 'members' | 'otherMembers' | 'day' | 'mayWrite'> & {
  readonly unitId: string
  readonly today: LocalDate
}
type Row = NamedMember & { readonly mayWrite: boolean }

/** Who belongs on a day, today unless another one is asked; the memberships of other times behind one line. */
export function MembersSection({ view }: { view: View }) {
  const { view: words } = useMessages().register
  const { date } = useFormat()
  const { unitId, members, otherMembers, day, today, mayWrite } = view
  const rowsOf = (all: readonly NamedMember[]): readonly Row[] => all.map((member) => ({ ...member, mayWrite }))
  return (
    <section className="section" aria-labelledby="clenove">
      <h2 id="clenove">{day === today ? words.membersTitle : words.membersOn(date(day))}</h2>
      {members.length === 0 ? (
        <p className="muted">{words.noMembers}</p>
      ) : (
        <MemberTable rows={rowsOf(members)} caption={words.membersCaption} />
      )}
      {members.length + otherMembers.length > 0 && (
        <Form className="fields-row after">
          <div className="field field-short">
            <label htmlFor="ke-dni">{words.asOf}</label>
            <input id="ke-dni" type="text" name="ke-dni" defaultValue={dayText(day)} autoComplete="off" />
          </div>
          <div className="buttons">
            <Button kind="outline">{words.show}</Button>
            {day !== today && <Link to={registerLinks.tab(unitId)}>{words.today}</Link>}
          </div>
        </Form>
      )}
      {otherMembers.length > 0 && (
        <details className="after">
          <summary>{words.others(otherMembers.length)}</summary>
          <MemberTable rows={rowsOf(otherMembers)} caption={words.others(otherMembers.length)} />
        </details>
      )}
    </section>
  )
}

function MemberTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const { view: words, form } = useMessages().register
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'who', label: words.who, cell: whoCell },
    { key: 'role', label: words.role, inline: true, cell: roleCell },
    { key: 'where', label: form.group, inline: true, cell: ({ groupName }) => groupName ?? form.partnership },
    { key: 'since', label: words.since, inline: true, cell: termCell },
  ]
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function whoCell(row: Row) {
  return <Who row={row} />
}

function Who({ row }: { row: Row }) {
  const { view: words } = useMessages().register
  const { unitId, id, actsFor, organisationName, personId, personName, mayWrite, note } = row
  const people = `${paths.unit(unitId)}/lide`
  const name = [organisationName, personName].filter((part) => part !== null).join(', ')
  return (
    <>
      {organisationName !== null && <Link to={`${people}/organizace/${actsFor}`}>{organisationName}</Link>}
      {organisationName !== null && personName !== null && ', '}
      {personName !== null && <Link to={`${people}/${personId}`}>{personName}</Link>}
      {note !== null && <span className="small muted table-note">{note}</span>}
      {mayWrite && (
        <span className="small table-note">
          <Link to={registerLinks.member(unitId, id)}>
            {words.edit} <span className="sr">{name}</span>
          </Link>
        </span>
      )}
    </>
  )
}

function roleCell(row: Row) {
  return <RoleWord row={row} />
}

function RoleWord({ row }: { row: Row }) {
  return useMessages().register.roles[row.role]
}

function termCell(row: Row) {
  return <TermWords row={row} />
}

function TermWords({ row }: { row: Row }) {
  return useMessages().register.term(row.from, row.to)
}
