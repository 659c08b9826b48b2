import { daysBetween, firstDayOfYear, type LocalDate, lastDayOfYear, yearOf } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'

const width = 1180
const margin = 10

/** The cooperation on a line of years: what has passed, today, the end. A picture of
 * what the steps above it say in words, so readers skip it. */
export function PeriodStrip({
  validity,
  scheduleEnd,
  today,
}: {
  validity: Period
  scheduleEnd: LocalDate | null
  today: LocalDate
}) {
  const { unit: words } = useMessages().overview
  const { date } = useFormat()
  const first = firstDayOfYear(yearOf(validity.from))
  const last = lastDayOfYear(yearOf(validity.to))
  const x = (day: LocalDate) => {
    const part = daysBetween(first, day) / Math.max(1, daysBetween(first, last))
    return margin + Math.min(1, Math.max(0, part)) * (width - 2 * margin)
  }
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index)
  const passed = today < validity.from ? validity.from : today > validity.to ? validity.to : today
  const within = today >= first && today <= last
  const scheduleApart =
    scheduleEnd !== null && scheduleEnd !== validity.to && scheduleEnd >= first && scheduleEnd <= last
  return (
    <div className="strip period-strip">
      <svg viewBox={`0 0 ${width} 92`} aria-hidden="true" focusable="false">
        <rect
          className="period-whole"
          x={x(validity.from)}
          y="30"
          width={x(validity.to) - x(validity.from)}
          height="10"
        />
        <rect className="period-passed" x={x(validity.from)} y="30" width={x(passed) - x(validity.from)} height="10" />
        {years.map((year) => (
          <g key={year}>
            <path className="period-tick" d={`M${x(firstDayOfYear(year))} 24v22`} />
            <text x={x(firstDayOfYear(year)) + 4} y="16">
              {year}
            </text>
          </g>
        ))}
        <Mark at={x(validity.from)} label={words.stripFrom} kind="approval" />
        {scheduleApart && <Mark at={x(scheduleEnd)} label={words.stripSchedule} kind="schedule" />}
        {within && <Mark at={x(today)} label={words.stripToday(date(today))} kind="today" />}
      </svg>
    </div>
  )
}

function Mark({ at, label, kind }: { at: number; label: string; kind: 'approval' | 'schedule' | 'today' }) {
  const anchor = at < 90 ? 'start' : at > width - 90 ? 'end' : 'middle'
  // Today stands lower, so that it never covers the words of a neighbour.
  const low = kind === 'today'
  return (
    <g className={`period-${kind}`}>
      <path d={`M${at} 24v${low ? 50 : 30}`} />
      <text x={at} y={low ? 88 : 68} textAnchor={anchor}>
        {label}
      </text>
    </g>
  )
}
