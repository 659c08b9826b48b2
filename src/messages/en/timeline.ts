import type { timeline as cs } from '../cs/timeline.ts'
import { englishCount } from '../plural.ts'

export const timeline: typeof cs = {
  views: 'View',
  ledger: 'Ledger',
  timeline: 'Timeline',
  legend: 'Marks',
  obligation: 'Obligation',
  runs: 'time of the obligation and its end',
  late: 'overdue since',
  marks: {
    fulfilled: 'Fulfilled',
    awaiting: 'Awaiting confirmation',
    'not-counted': 'Not counted',
    planned: 'Scheduled',
    due: 'Deadline',
    overdue: 'Overdue',
    missed: 'Missed',
  },
  caption: (unit: string, year: number | null, today: string) =>
    year === null
      ? `Obligations of ${unit} and ASZ by years. Today is ${today}.`
      : `Obligations of ${unit} and ASZ in ${year} by months. Today is ${today}.`,
  today: '(today)',
  todayIs: (day: string) => `(today is ${day})`,
  times: (count: number) => `${count} times`,
  nothingNow: 'Nothing recorded or scheduled yet.',
  nothing: 'Nothing of this choice has a mark on the timeline. Try another year, or open the ledger.',
  leftOut: (count: number) =>
    `${englishCount(count, 'obligation is', 'obligations are')} not on the timeline, because they cannot be counted. See`,
  inLedger: 'the ledger',
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May', 'May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
}
