import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Meter } from '#web/components/meter.tsx'
import { Seg } from '#web/components/seg.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { CompositionLine } from '../../domain/register/composition.ts'
import { anyLastsOn } from '../../domain/register/term.ts'
import type { RegisterView } from '../../use-cases/register/show-register.ts'
import { registerLinks } from './register-links.ts'

type View = Pick<RegisterView, 'composition' | 'year' | 'years' | 'mayWrite' | 'day'> & { readonly unitId: string }
type Row = CompositionLine & { readonly unitId: string; readonly day: LocalDate }

/** Promised composition against who came, those who miss most first; then those who come and are not members. */
export function CompositionSection({ view }: { view: View }) {
  const { view: words } = useMessages().register
  const { unitId, composition, year, years, day } = view
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'name', label: words.organisation, cell: nameCell },
    { key: 'promised', label: words.promised, inline: true, cell: promisedCell },
    { key: 'came', label: words.came, inline: true, cell: cameCell },
    { key: 'missed', label: words.absent, cell: missedCell },
  ]
  return (
    <section className="section" aria-labelledby="slozeni">
      <h2 id="slozeni">{words.composition}</h2>
      {years.length > 1 && (
        <Seg
          label={words.period}
          options={[
            { label: words.wholeTime, to: registerLinks.tab(unitId), current: year === null },
            ...years.map((one) => ({ label: String(one), to: `?rok=${one}`, current: one === year })),
          ]}
        />
      )}
      <div className="after">
        <DataTable
          caption={words.compositionCaption}
          captionHidden
          columns={columns}
          rows={composition.lines.map((line) => ({ ...line, unitId, day }))}
          rowKey={({ organisationId, name }) => organisationId ?? name}
        />
      </div>
      {composition.withoutList > 0 && <p className="small muted after">{words.withoutList(composition.withoutList)}</p>}
      <Guests view={view} />
    </section>
  )
}

function Guests({ view: { unitId, composition, mayWrite } }: { view: View }) {
  const { view: words } = useMessages().register
  if (composition.guests.length === 0) return null
  return (
    <>
      <h3 className="after">{words.guests}</h3>
      <ul className="lines">
        {composition.guests.map(({ name, came }) => (
          <li key={name}>
            {words.guestCame(name, came)}{' '}
            {mayWrite && (
              <Link className="small" to={registerLinks.addMember(unitId, name)}>
                {words.takeIn} <span className="sr">{words.takeInWhom(name)}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function nameCell(row: Row) {
  return <Name row={row} />
}

/** Whoever is a member no more says when it was one: its absences are of that time. */
function Name({ row: { name, terms, day } }: { row: Row }) {
  const { term, view: words } = useMessages().register
  const last = terms.at(-1)
  return (
    <>
      {name}
      {last !== undefined && !anyLastsOn(terms, day) && (
        <span className="small muted table-note">{words.wasMember(term(last.from, last.to))}</span>
      )}
    </>
  )
}

function promisedCell(row: Row) {
  return <Promised row={row} />
}

function Promised({ row: { byAgreement, byRegister } }: { row: Row }) {
  const { view: words } = useMessages().register
  if (byAgreement && byRegister) return words.byBoth
  return byAgreement ? words.byAgreement : words.byRegister
}

function cameCell(row: Row) {
  return row.meetings === 0 ? <NotCounted /> : <Meter done={row.came} needed={row.meetings} />
}

function NotCounted() {
  return <span className="muted">{useMessages().register.view.notCounted}</span>
}

function missedCell(row: Row) {
  return <Missed row={row} />
}

function Missed({ row: { unitId, meetings, missed } }: { row: Row }) {
  const { view: words } = useMessages().register
  const { date } = useFormat()
  if (meetings === 0) return null
  if (missed.length === 0) return words.never
  return (
    <>
      {words.missedTimes(missed.length, missed.filter(({ excused }) => excused).length)}
      <span className="table-note small">
        {missed.map(({ meetingId, on }, index) => (
          <span key={meetingId}>
            {index > 0 && ', '}
            <Link to={`${paths.unit(unitId, 'meetings')}/${meetingId}`}>{date(on)}</Link>
          </span>
        ))}
      </span>
    </>
  )
}
