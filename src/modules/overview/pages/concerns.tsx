import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { UnitLine } from '../use-cases/unit-line.ts'
import { ConcernWord } from './concern-word.tsx'

const shownConcerns = 8

/** Units that should not be overlooked: silent, expiring, without a manager, unsigned. */
export function Concerns({ units }: { units: readonly UnitLine[] }) {
  const { overview: words } = useMessages()
  const { date } = useFormat()
  const found = units.flatMap((unit) => unit.concerns.map((concern) => ({ unit, concern })))
  return (
    <section className="section" aria-labelledby="pozor">
      <h2 id="pozor">{words.concernsTitle}</h2>
      {found.length === 0 ? (
        <p className="small">{words.concernsNone}</p>
      ) : (
        <ul className="lines small">
          {found.slice(0, shownConcerns).map(({ unit, concern }) => (
            <li key={`${unit.id} ${concern}`}>
              <Link to={paths.unit(unit.id)}>
                <b>{unit.name}</b>
              </Link>
              <br />
              <ConcernWord of={concern} />
              {concern === 'expiring' && unit.validTo && <span> {words.dueBy(date(unit.validTo))}</span>}
              {concern === 'silent' && unit.lastRecordOn && <span> {words.lastRecord(date(unit.lastRecordOn))}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
