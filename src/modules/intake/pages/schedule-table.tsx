import { Note } from '#web/components/note.tsx'
import { tableRoles } from '#web/components/table-roles.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ReviewState } from '../contract.ts'
import type { Paper } from './paper.ts'
import { ScheduleRow } from './schedule-row.tsx'

/** The schedule as a table that can be corrected: the wording of the paper, what it means, how it is counted. */
export function ScheduleTable({ state, paper }: { state: ReviewState; paper: Paper }) {
  const { schedule } = useMessages().intake.review
  return (
    <section className="section" aria-labelledby="harmonogram">
      <div className="section-head">
        <h2 id="harmonogram">{schedule.title(state.rows.length)}</h2>
        {paper.period !== null && <span className="small muted">{paper.period}</span>}
      </div>
      {state.rows.length === 0 ? (
        <Note kind="due">
          <p>{schedule.none}</p>
        </Note>
      ) : (
        <table className="table stack schedule" {...tableRoles.table}>
          <caption className="sr">{schedule.caption}</caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              {[schedule.activity, schedule.term, schedule.meaning, schedule.counted].map((label) => (
                <th key={label} scope="col" {...tableRoles.columnHeader}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {state.rows.map((row) => (
            <ScheduleRow
              key={row.index}
              row={row}
              printed={paper.rows[row.index]?.term ?? ''}
              place={paper.rows[row.index]?.place ?? null}
              questions={state.questions.filter((question) => question.row === row.index)}
            />
          ))}
        </table>
      )}
    </section>
  )
}
