import { DateBox } from '#web/components/date-box.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PlannedMeeting } from '../../domain/planned-meeting.ts'
import { AgendaList } from '../meeting-parts.tsx'

/** The meeting as somebody who is invited sees it: day, time, place, and the agenda when it is asked for. */
export function MeetingLeaf({ meeting }: { meeting: PlannedMeeting }) {
  const { meetingPapers } = useMessages()
  const { longDate } = useFormat()
  const { on, startsAt, endsAt, place, agenda } = meeting
  return (
    <div className="meeting-leaf">
      <DateBox date={on}>
        <b>{meetingPapers.when(longDate(on), startsAt, endsAt)}</b>
        {place !== null && <span className="meeting-leaf-place">{place}</span>}
      </DateBox>
      {agenda.length > 0 && (
        <details className="after">
          <summary className="small">{meetingPapers.agenda}</summary>
          <AgendaList agenda={agenda} />
        </details>
      )}
    </div>
  )
}

/** „Lokální partnerství“, or „Pracovní skupina Bydlení“. */
export function useMeetingName(): (meeting: Pick<PlannedMeeting, 'kind' | 'name'>) => string {
  const { kinds } = useMessages().partnership
  return ({ kind, name }) => [kinds[kind], name].filter((part) => part !== null).join(' ')
}
