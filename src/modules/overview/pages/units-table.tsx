import { Link } from 'react-router'
import { DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { UnitLine } from '../use-cases/unit-line.ts'
import { ConcernWord } from './concern-word.tsx'

type Region = { readonly code: string; readonly name: string }

/** Units and how they stand: agreement, this year's obligations, the nearest deadline, what to look at. */
export function UnitsTable({ units, regions }: { units: readonly UnitLine[]; regions?: readonly Region[] }) {
  const { overview: words } = useMessages()
  const { columns } = words
  return (
    <DataTable
      caption={words.unitsCaption}
      captionHidden
      rows={units}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', label: columns.name, cell: ({ id, name }) => <Link to={paths.unit(id)}>{name}</Link> },
        ...(regions === undefined
          ? []
          : [
              {
                key: 'region',
                label: columns.region,
                cell: (unit: UnitLine) => regions.find(({ code }) => code === unit.regionCode)?.name ?? words.nothing,
              },
            ]),
        { key: 'agreement', label: columns.agreement, cell: (unit) => <AgreementCell unit={unit} /> },
        { key: 'obligations', label: columns.obligations, cell: ({ totals }) => <TotalsCell totals={totals} /> },
        { key: 'next', label: columns.next, cell: ({ next }) => <NextCell next={next} /> },
        {
          key: 'attention',
          label: columns.attention,
          cell: ({ concerns }) =>
            concerns.length === 0
              ? words.nothing
              : concerns.map((concern) => (
                  <div key={concern}>
                    <ConcernWord of={concern} />
                  </div>
                )),
        },
      ]}
    />
  )
}

function AgreementCell({ unit: { phase, validTo } }: { unit: UnitLine }) {
  const { phases } = useMessages().overview
  const { date } = useFormat()
  if (phase === null) return phases.none
  if (phase === 'not-in-force' || phase === 'upcoming' || validTo === null) {
    return phase === 'upcoming' ? phases.upcoming : phases['not-in-force']
  }
  return phases[phase](date(validTo))
}

function TotalsCell({ totals }: { totals: UnitLine['totals'] }) {
  const { overview: words } = useMessages()
  if (totals === null) return words.nothing
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {words.fulfilledOf(totals.fulfilled, all)}
      {totals.overdue > 0 && (
        <>
          <br />
          <b>{words.overdueCount(totals.overdue)}</b>
        </>
      )}
    </>
  )
}

function NextCell({ next }: { next: UnitLine['next'] }) {
  const { overview: words } = useMessages()
  const { date } = useFormat()
  if (next === null) return words.nothing
  return (
    <>
      {date(next.by)}
      <br />
      <span className="small muted">{next.title}</span>
    </>
  )
}
