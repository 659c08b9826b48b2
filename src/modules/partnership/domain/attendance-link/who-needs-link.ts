import type { Attendant } from '../meeting.ts'
import { sameAttendant } from '../same-attendant.ts'
import type { AttendanceLink } from './attendance-link.ts'

/** Who on the list has not said yet whether he or she takes part, neither by a link nor through the manager. */
export function whoNeedsLink(
  attendance: readonly Attendant[],
  links: readonly Pick<AttendanceLink, 'name' | 'organisation' | 'personId' | 'answer'>[],
): readonly Attendant[] {
  return attendance.filter(
    (line) => line.presence === 'absent' && !links.some((link) => link.answer !== null && sameAttendant(link, line)),
  )
}
