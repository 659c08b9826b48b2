import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { findDocument } from '../../../intake/index.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { composeMinutes } from '../../domain/papers/minutes-paper.ts'
import { meetingAddress, paperName } from '../../domain/papers/paper-names.ts'
import { sourceOfMeeting } from '../../store/past-meetings/meeting-source-store.ts'
import { decisionsOfMeeting } from '../../store/tasks/decisions-store.ts'
import { tasksOfMeeting } from '../../store/tasks/tasks-store.ts'
import { meetingOfPaper, onPaper } from './meeting-on-paper.ts'

/** The internal minutes, to be signed. They may go out once the meeting was held and somebody wrote them. */
export const minutesSource: PaperSource = {
  kind: 'minutes',
  compose: async (deps, { subject, language }) =>
    deps.read(async (tx) => {
      const meeting = await meetingOfPaper(tx, deps, subject)
      const paper = {
        ...(await onPaper(tx, deps, meeting, language)),
        said: readMarkdown(meeting.minutes),
        decisions: await decisionsOfMeeting(tx, meeting.id),
        tasks: await tasksOfMeeting(tx, meeting.id),
        attachments: await attachmentsOf(tx, meeting),
      }
      return {
        unitId: meeting.unitId,
        document: composeMinutes(paper),
        name: paperName('minutes', paper),
        address: meetingAddress(paper),
        attachments: paper.attachments,
        issuable: meeting.state === 'held' && meeting.minutes !== '',
      }
    }),
}

/** Names of the signed sheet and of the paper from which the meeting was written down, as far as they may be seen. */
async function attachmentsOf(tx: Transaction, meeting: Meeting): Promise<readonly string[]> {
  const { documentId } = await sourceOfMeeting(tx, meeting.id)
  const ids = new Set<Id<'Document'>>([meeting.attendanceDocumentId, documentId].filter((id) => id !== null))
  const names: string[] = []
  for (const id of ids) {
    const document = await findDocument(tx, id)
    if (document !== null) names.push(document.name)
  }
  return names
}
