import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'

export const partnership = {
  refusals: {
    'meeting.day_missing': 'Enter the day of the meeting, for example 14. 3. 2024.',
    'meeting.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 14. 3. 2024.`,
    'meeting.time_impossible': ({ text }: RefusalDetails) => `“${text}” is not a time. Write it as 9:00.`,
    'meeting.held_in_future': ({ on }: RefusalDetails) =>
      `The meeting of ${englishDate(localDate(String(on)))} is still to come. Enter it as planned, or correct the day.`,
    'meeting.present_but_not_held': ({ name, count }: RefusalDetails) =>
      `The attendance list says that somebody came (${name}${Number(count) > 1 ? ' and others' : ''}). Change the state to “Held”, or clear the attendance.`,
    'meeting.item_unnamed': 'Say what the other item of the agenda is about.',
    'meeting.attendant_unnamed': 'Enter the name. If you do not know it, write “representative”.',
    'meeting.attendant_twice': ({ name }: RefusalDetails) =>
      `${name} is on the list twice. Leave one line out, or tell them apart by organisation.`,
    'meeting.excused_but_present': ({ name }: RefusalDetails) =>
      `${name}: whoever came is not excused. Keep one of the two.`,
  },
}
