import { useMessages } from '#web/use-messages.ts'
import type { PracticeTask } from '../../domain/register/practice.ts'
import type { PracticeYear } from '../../domain/register/practice-over-years.ts'

const labelWidth = 110
const rowHeight = 34
const cellHeight = 26
const headHeight = 24
const width = 640

/**
 * Rows are tasks, columns years, a cell says whose the task was. The sentences above and the table below say the same, so readers
 * skip it and phones do not show it.
 */
export function PracticeChart({
  years,
  shifts,
}: {
  years: readonly number[]
  shifts: readonly { readonly task: PracticeTask; readonly overYears: readonly PracticeYear[] }[]
}) {
  const { view: words, tasks, sides } = useMessages().register
  const step = (width - labelWidth) / Math.max(years.length, 1)
  const named = step >= 60
  return (
    <svg
      className="shift only-desktop"
      viewBox={`0 0 ${width} ${headHeight + shifts.length * rowHeight}`}
      aria-hidden="true"
      focusable="false"
    >
      <title>{words.chart}</title>
      {years.map((year, column) => (
        <text key={year} className="shift-label" x={labelWidth + column * step + step / 2} y={16} textAnchor="middle">
          {year}
        </text>
      ))}
      {shifts.map(({ task, overYears }, row) => (
        <g key={task} transform={`translate(0 ${headHeight + row * rowHeight})`}>
          <text className="shift-label" x={0} y={18}>
            {tasks[task]}
          </text>
          {overYears.map(({ year, side, mixed }, column) => (
            <g key={year} transform={`translate(${labelWidth + column * step} 0)`}>
              <rect
                className={`shift-cell shift-${side ?? 'unknown'}${mixed ? ' shift-mixed' : ''}`}
                width={step - 4}
                height={cellHeight}
                rx={3}
              />
              {side !== null && (
                <text className={`shift-word shift-word-${side}`} x={(step - 4) / 2} y={18} textAnchor="middle">
                  {named ? sides[side] : sides[side].slice(0, 1)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
