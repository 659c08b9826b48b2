import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { publicMinutes } from '../../domain/minutes/public-minutes.ts'
import { shownPublicly } from '../../domain/minutes/shown-publicly.ts'
import { meetingAddress, paperName } from '../../domain/papers/paper-names.ts'
import { publicMeeting } from '../../domain/papers/public-meeting.ts'
import { composePublicMinutes } from '../../domain/papers/public-minutes-paper.ts'
import { minutesOf } from '../../store/minutes/minutes-store.ts'
import { decisionsOfMeeting } from '../../store/tasks/decisions-store.ts'
import { peopleInMinutes } from '../minutes/people-in-minutes.ts'
import { meetingOfPaper, onPaper } from './meeting-on-paper.ts'

/**
 * The minutes for the public: the version that a person prepared, else the one proposed today. They may go out once a person has
 * prepared them from the present text.
 */
export const publicMinutesSource: PaperSource = {
  kind: 'public-minutes',
  compose: async (deps, { subject }) =>
    deps.read(async (tx) => {
      const meeting = await meetingOfPaper(tx, deps, subject)
      const base = await onPaper(tx, deps, meeting, 'cs')
      const people = await peopleInMinutes(tx, meeting)
      const minutes = await minutesOf(tx, meeting.id)
      const proposed = async () =>
        publicMinutes({
          attendance: meeting.attendance,
          minutes: minutes.text,
          decisions: (await decisionsOfMeeting(tx, meeting.id)).map(({ words }) => words),
          people,
        }).text
      const said = shownPublicly(minutes, people) ?? (await proposed())
      return {
        unitId: meeting.unitId,
        document: composePublicMinutes(publicMeeting(base, people, { said, vouched: minutes.vouched }), readMarkdown),
        // The name of the file goes out with the paper: the kind and the day, no words of a person.
        name: paperName('public-minutes', { ...base, meeting: { ...meeting, name: null }, groupName: null }),
        address: meetingAddress(base),
        attachments: [],
        issuable: meeting.state === 'held' && minutes.publicText !== null && minutes.publicFrom === minutes.version,
      }
    }),
}
