import type { PaperSource } from '#platform/papers/paper-source.ts'
import { attendanceListSource, emptyAttendanceListSource } from './attendance-list-sources.ts'
import { invitationSource } from './invitation-source.ts'
import { minutesSource } from './minutes-source.ts'
import { publicMinutesSource } from './public-minutes-source.ts'

/** What a meeting puts on paper. */
export const partnershipPapers: readonly PaperSource[] = [
  minutesSource,
  publicMinutesSource,
  invitationSource,
  attendanceListSource,
  emptyAttendanceListSource,
]
