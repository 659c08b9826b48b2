import { Link } from 'react-router'
import { DateBox } from '#web/components/date-box.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Overview } from '../use-cases/show-overview.ts'

/** The nearest planned meeting as a calendar leaf; among several units with the name of its own. */
export function NextMeeting({ meeting, many }: { meeting: Overview['nextMeeting']; many: boolean }) {
  const { overview: words, partnership } = useMessages()
  return (
    <section className="section" aria-labelledby="nejblizsi">
      <h2 id="nejblizsi">{words.nextMeetingTitle}</h2>
      {meeting === null ? (
        <p className="small">{words.nextMeetingNone}</p>
      ) : (
        <DateBox date={meeting.on}>
          <Link to={`${paths.unit(meeting.unitId, 'meetings')}/${meeting.meetingId}`}>
            <b>{meeting.title ?? partnership.kinds[meeting.kind]}</b>
          </Link>
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
