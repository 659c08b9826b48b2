import type { LocalDate } from '#kernel/local-date.ts'
import type { PlannedMeeting } from '../../partnership/index.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Planned meetings up to a day. */
export function meetingsAhead(meetings: readonly PlannedMeeting[], until: LocalDate): readonly AgendaItem[] {
  return meetings
    .filter(({ state, on }) => state === 'planned' && on <= until)
    .map((meeting) => ({
      key: `meeting ${meeting.id} ${meeting.on}`,
      unitId: meeting.unitId,
      subject: { kind: 'meeting', meeting },
      by: meeting.on,
      since: null,
      forWhom: { kind: 'everybody' },
    }))
}
