import { Link } from 'react-router'
import { DateBox } from '#web/components/date-box.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Overview } from '../use-cases/show-overview.ts'

/** The nearest planned meeting as a calendar leaf, with its time and place; among several units with the name of its own. */
export function NextMeeting({ meeting, many }: { meeting: Overview['nextMeeting']; many: boolean }) {
  const { overview: words, partnership } = useMessages()
  return (
    <section className="section" aria-labelledby="nejblizsi">
      <h2 id="nejblizsi">{words.nextMeetingTitle}</h2>
      {meeting === null ? (
        <p className="small">{words.nextMeetingNone}</p>
      ) : (
        <DateBox date={meeting.on}>
          <Link to={`${paths.unit(meeting.unitId, 'meetings')}/${meeting.id}`}>
            <b>{[partnership.kinds[meeting.kind], meeting.name].filter((part) => part !== null).join(' ')}</b>
          </Link>
          <Where meeting={meeting} />
          {many && (
            <>
              <br />
              <span className="small muted">{meeting.unitName}</span>
            </>
          )}
        </DateBox>
      )}
    </section>
  )
}

function Where({ meeting: { startsAt, endsAt, place } }: { meeting: NonNullable<Overview['nextMeeting']> }) {
  const { meetingSheets } = useMessages()
  const time = startsAt === null ? null : meetingSheets.time(startsAt, endsAt)
  const where = [time, place].filter((part) => part !== null).join(', ')
  if (where === '') return null
  return (
    <>
      <br />
      <span className="small">{where}</span>
    </>
  )
}
