import {
  daysBetween,
  earlier,
  firstDayOfYear,
  type LocalDate,
  lastDayOfYear,
  later,
  yearOf,
} from '#kernel/local-date.ts'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { CooperationPeriod, OfficeHolding, Term } from '../../cooperation/index.ts'

const width = 1180
const margin = 10
const head = 34
const rowHeight = 52
const letterWidth = 7.2

type Bar = Term & { readonly id: string; readonly label: string }
type Row = { readonly key: string; readonly label: string; readonly bars: readonly Bar[] }

/** Periods and offices on a line of years. A picture of what the tables under it say, so readers skip it. */
export function OfficeTimeline({
  holdings,
  periods,
  today,
}: {
  holdings: readonly OfficeHolding[]
  periods: readonly CooperationPeriod[]
  today: LocalDate
}) {
  const { cooperation, handOver } = useMessages()
  const { date } = useFormat()
  const rows: readonly Row[] = [
    {
      key: 'periods',
      label: handOver.offices.periodsTitle,
      bars: periods.map(({ id, programme, from, to }) => ({ id, label: programme, from, to })),
    },
    ...[...Map.groupBy(holdings, ({ office }) => office)].map(([office, own]) => ({
      key: office,
      label: cooperation.offices[office],
      bars: own.map(({ id, personName, from, to }) => ({ id, label: personName, from, to })),
    })),
  ].filter(({ bars }) => bars.length > 0)
  const days = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to ?? from]))
  const first = firstDayOfYear(yearOf(days.reduce(earlier, today)))
  const last = lastDayOfYear(yearOf(days.reduce(later, today)))
  const x = (day: LocalDate) => margin + (daysBetween(first, day) / daysBetween(first, last)) * (width - 2 * margin)
  const height = head + rows.length * rowHeight + 22
  return (
    <div className="strip office-timeline">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {yearsBetween(first, last).map((year) => (
          <g key={year}>
            <path className="office-year" d={`M${x(firstDayOfYear(year))} 0V${height - 22}`} />
            <text className="office-label" x={x(firstDayOfYear(year)) + 4} y="14">
              {year}
            </text>
          </g>
        ))}
        {rows.map(({ key, label, bars }, index) => (
          <g key={key} transform={`translate(0 ${head + index * rowHeight})`}>
            <text className="office-row" x={margin} y="12">
              {label}
            </text>
            {bars.map((bar) => {
              const [from, to] = [x(bar.from), x(bar.to ?? last)]
              return (
                <g key={bar.id} className={isPresent(bar, today) ? 'office-now' : 'office-past'}>
                  <rect x={from} y="18" width={Math.max(3, to - from - 2)} height="22" />
                  <text x={from + 6} y="33">
                    {fitting(bar.label, to - from - 14)}
                  </text>
                </g>
              )
            })}
          </g>
        ))}
        <path className="office-today" d={`M${x(today)} ${head - 10}V${height - 18}`} />
        <text
          className="office-today-label"
          x={x(today)}
          y={height - 4}
          textAnchor={x(today) > width - 90 ? 'end' : x(today) < 90 ? 'start' : 'middle'}
        >
          {handOver.offices.today(date(today))}
        </text>
      </svg>
    </div>
  )
}

function isPresent({ from, to }: Term, today: LocalDate): boolean {
  return from <= today && (to === null || today <= to)
}

function yearsBetween(first: LocalDate, last: LocalDate): readonly number[] {
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index)
}

/** As much of a name as its bar can hold; the table has it whole. */
function fitting(label: string, room: number): string {
  const letters = Math.floor(room / letterWidth)
  if (label.length <= letters) return label
  return letters < 4 ? '' : `${label.slice(0, letters - 1)}…`
}
