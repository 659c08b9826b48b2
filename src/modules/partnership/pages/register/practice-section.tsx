import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import { type Practice, practiceTasks } from '../../domain/register/practice.ts'
import { practiceOverYears, stretchesOf, yearsOfPractice } from '../../domain/register/practice-over-years.ts'
import type { RegisterView } from '../../use-cases/register/show-register.ts'
import { PracticeChart } from './practice-chart.tsx'
import { registerLinks } from './register-links.ts'

type View = Pick<RegisterView, 'practices' | 'mayWrite'> & { readonly unitId: string; readonly today: LocalDate }
type Row = Practice & { readonly mayWrite: boolean }

/** Who convenes, chairs and writes minutes: the shift over the years in a sentence, a chart, and its twin in a table. */
export function PracticeSection({ view: { unitId, practices, mayWrite, today } }: { view: View }) {
  const { view: words, tasks, sides } = useMessages().register
  const years = yearsOfPractice(practices, today)
  const shifts = practiceTasks.map((task) => {
    const overYears = practiceOverYears(practices, task, years)
    const told = stretchesOf(overYears).map(({ from, to, side }) => words.stretch(from, to, sides[side]))
    return { task, overYears, told: told.join(', ') }
  })
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'task', label: words.task, cell: taskCell },
    { key: 'side', label: words.side, inline: true, cell: sideCell },
    { key: 'period', label: words.period, inline: true, cell: periodCell },
  ]
  const rows = practiceTasks.flatMap((task) => practices.filter((practice) => practice.task === task))
  return (
    <section className="section" aria-labelledby="kdo-svolava">
      <div className="section-head">
        <h2 id="kdo-svolava">{words.practice}</h2>
        {mayWrite && (
          <Link className="small" to={registerLinks.addPractice(unitId)}>
            {words.addPractice}
          </Link>
        )}
      </div>
      {practices.length === 0 ? (
        <p className="muted">{words.noPractice}</p>
      ) : (
        <>
          <ul>
            {shifts
              .filter(({ told }) => told !== '')
              .map(({ task, told }) => (
                <li key={task}>
                  {tasks[task]}: {told}.
                </li>
              ))}
          </ul>
          <PracticeChart years={years} shifts={shifts} />
          <DataTable
            caption={words.practiceCaption}
            captionHidden
            columns={columns}
            rows={rows.map((practice) => ({ ...practice, mayWrite }))}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </section>
  )
}

function taskCell(row: Row) {
  return <Task row={row} />
}

function Task({ row: { unitId, id, task, note, mayWrite } }: { row: Row }) {
  const { tasks } = useMessages().register
  return (
    <>
      {mayWrite ? <Link to={registerLinks.practice(unitId, id)}>{tasks[task]}</Link> : tasks[task]}
      {note !== null && <span className="small muted table-note">{note}</span>}
    </>
  )
}

function sideCell(row: Row) {
  return <Side row={row} />
}

function Side({ row }: { row: Row }) {
  return useMessages().register.sides[row.side]
}

function periodCell(row: Row) {
  return <Period row={row} />
}

function Period({ row }: { row: Row }) {
  return useMessages().register.term(row.from, row.to)
}
