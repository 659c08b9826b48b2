import type { PaperSource } from '#platform/papers/paper-source.ts'
import { isPresent } from '../../domain/meeting.ts'
import { composeAttendanceList, composeEmptyAttendanceList } from '../../domain/papers/attendance-list-paper.ts'
import { meetingAddress, paperName } from '../../domain/papers/paper-names.ts'
import { arrivalCode } from '../attendance-link/arrival-code.ts'
import { meetingOfPaper, onPaper } from './meeting-on-paper.ts'

/** The list as it was ticked; it says something once somebody came. */
export const attendanceListSource: PaperSource = {
  kind: 'attendance-list',
  compose: async (deps, { subject, language }) =>
    deps.read(async (tx) => {
      const meeting = await meetingOfPaper(tx, deps, subject)
      const paper = await onPaper(tx, deps, meeting, language)
      return {
        unitId: meeting.unitId,
        document: composeAttendanceList(paper),
        name: paperName('attendance-list', paper),
        address: meetingAddress(paper),
        attachments: [],
        issuable: meeting.state === 'held' && meeting.attendance.some(isPresent),
      }
    }),
}

/** The list to be signed, with the code of the meeting; a meeting that was called off needs none. */
export const emptyAttendanceListSource: PaperSource = {
  kind: 'empty-attendance-list',
  compose: async (deps, { subject, language }) => {
    const { meeting, base } = await deps.read(async (tx) => {
      const found = await meetingOfPaper(tx, deps, subject)
      return { meeting: found, base: await onPaper(tx, deps, found, language) }
    })
    const arrivalAddress = `${deps.publicUrl}/prezence/${await arrivalCode(deps, meeting.id)}`
    return {
      unitId: meeting.unitId,
      document: composeEmptyAttendanceList({ ...base, arrivalAddress }),
      name: paperName('empty-attendance-list', base),
      address: meetingAddress(base),
      attachments: [],
      issuable: meeting.state !== 'cancelled',
    }
  },
}
