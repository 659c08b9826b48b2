import type { LocalDate } from '#kernel/local-date.ts'
import type { agenda as czech } from '../cs/agenda.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

type Counts = { readonly late: number; readonly week: number; readonly all: number }

const missing = { outcome: 'whether it took place', minutes: 'minutes', attendance: 'attendance list' }

const things = (count: number) => englishCount(count, 'thing', 'things')
const is = (count: number) => (count === 1 ? 'is' : 'are')
const waits = (count: number) => (count === 1 ? 'waits' : 'wait')

export const agenda: typeof czech = {
  title: 'My tasks and deadlines',
  unitTitle: 'Tasks and deadlines',
  lead: ({ late, week, all }: Counts) => {
    if (all === 0) return 'Nothing waits for you now.'
    const first = late === 0 ? 'Nothing is overdue.' : `${things(late)} ${is(late)} overdue.`
    return week === 0
      ? `${first} Nothing ends this week.`
      : `${first} ${things(week)} ${waits(week)} for you this week.`
  },
  unitLead: ({ late, week, all }: Counts) =>
    all === 0
      ? 'Nothing waits for anybody here.'
      : `${late === 0 ? 'Nothing is overdue' : `${things(late)} ${is(late)} overdue`}, ${
          week === 0 ? 'nothing ends this week' : `${things(week)} ${waits(week)} this week`
        }.`,
  groups: { late: 'Overdue', week: 'This week', month: 'This month', later: 'Later', undated: 'Without a deadline' },
  kinds: {
    duty: 'Obligation',
    task: 'Task',
    meeting: 'Meeting',
    proof: 'Proof missing',
    credit: 'Waits for your word',
    report: 'Fulfilment report',
    agreement: 'Agreement',
  },
  when: {
    by: (day: LocalDate) => `by ${englishDate(day)}`,
    late: (day: LocalDate) => `since ${englishDate(day)}`,
    on: (day: LocalDate, time: string | null) => (time === null ? englishDate(day) : `${englishDate(day)} at ${time}`),
    since: (day: LocalDate) => `waiting since ${englishDate(day)}`,
    never: 'no deadline',
  },
  proofTitle: (meeting, parts) =>
    parts.includes('outcome')
      ? `${meeting}: say whether it took place`
      : `${meeting}: missing ${parts.map((part) => missing[part]).join(' and ')}`,
  meetingTitle: (kind, name) => (name === null ? kind : `${kind}, ${name}`),
  meetingOn: (title, day) => `${title} ${englishDate(day)}`,
  proofWhy: {
    outcome: 'The day has passed. Until somebody says whether it took place, it does not count.',
    proof: 'Without minutes and an attendance list the meeting does not count for obligations.',
  },
  meetingWhy: (place) => (place === null ? 'A planned meeting.' : `A planned meeting, ${place}.`),
  taskWhy: (owner) => (owner === null ? 'Nobody has taken the task yet.' : `${owner} is to do it.`),
  creditTitle: (title) => `Say your word on an output: ${title}`,
  creditWhy: (asked) =>
    asked === ''
      ? 'The other side waits for a word on the shared credit.'
      : `${asked} waits for a word on the shared credit.`,
  outputs: { meeting: 'meeting', record: 'record', report: 'report' },
  reportTitle: {
    approve: (title) => `Approve: ${title}`,
    correct: (title) => `Correct and submit again: ${title}`,
  },
  reportWhy: {
    approve: (by) => (by === '' ? 'The report waits for your decision.' : `${by} waits for your decision.`),
    correct: (by) => (by === '' ? 'The report was returned with comments.' : `${by} has comments.`),
  },
  agreementTitle: 'The agreement is about to end',
  agreementWhy: 'Decide whether to prolong it, replace it, or end the cooperation.',
  nextSteps: {
    'record-meeting': 'Enter a meeting',
    'write-report': 'Prepare the report',
    'add-record': 'Enter a record',
    'open-obligation': 'Open the obligation',
    'open-task': 'Open the task',
    'open-meeting': 'Open the meeting',
    'say-outcome': 'Say how it went',
    'write-minutes': 'Add minutes',
    'tick-attendance': 'Add attendance',
    'say-word': 'Say your word',
    'open-credit': 'Open the shares',
    'decide-report': 'Decide',
    'correct-report': 'Correct the report',
    'open-agreement': 'Open the agreement',
  },
  forWhom: {
    unit: 'the unit',
    agency: 'the Agency',
    both: 'both sides',
    keeper: 'the manager',
    everybody: 'participants',
  },
  finish: 'Done',
  finishLabel: (task) => `Done: ${task}`,
  finished: (task) => `The task is done: ${task}`,
  unit: 'Unit',
  allUnits: 'all units',
  filter: 'Show',
  whose: 'Whom it concerns',
  none: 'Nothing waits for you now. Once a deadline comes near or you get a task, you will see it here.',
  noneOfUnit: 'Nothing waits for anybody here now.',
  toUnit: 'Tasks and deadlines of the unit',
  toMine: 'My tasks and deadlines',
  toReminders: 'Reminders and calendar',

  reminders: {
    title: 'Reminders and calendar',
    lead: 'Deadlines come to you by e-mail, and you see them in your own calendar.',
    set: 'Set reminders and the calendar',
    mailTitle: 'Reminders by e-mail',
    mailHint:
      'One e-mail with everything that is near or overdue: 30 days, a week and a day ahead, then once a week. Nothing comes on weekends and Czech holidays.',
    frequency: 'When you want them',
    frequencies: {
      'working-day': 'On each working day on which there is something to say',
      weekly: 'Once a week, on its first working day',
      never: 'Never',
    },
    save: 'Save reminders',
    saved: 'Your reminders are set.',
    address: (email) => `They go to ${email}.`,
    noMail:
      'This installation sends no e-mails yet: the administrator has not set a mail server. The calendar works without it.',
    calendarTitle: 'Calendar',
    calendarHint:
      'A secret address for Outlook, Google Calendar or Apple Calendar, which then reads deadlines and meetings by itself. Whoever has it sees what you see; you can revoke it at any time.',
    what: 'What it should hold',
    mine: 'Everything that concerns me',
    ofUnit: (unit) => `Meetings and deadlines: ${unit}`,
    create: 'Make an address',
    createdTitle: 'The address of the calendar is ready',
    createdLead: 'Copy it now, it is not shown again. If you lose it, revoke it and make a new one.',
    addressLabel: 'Address of the calendar',
    how: 'How to use it',
    programs: [
      ['Outlook', 'Calendar → Add calendar → Subscribe from web → paste the address.'],
      ['Google Calendar', 'On a computer: Other calendars → + → From URL → paste the address.'],
      [
        'Apple',
        'Calendar → File → New Calendar Subscription; on iPhone Settings → Calendar → Accounts → Add Subscribed.',
      ],
    ],
    list: 'Addresses that work',
    none: 'None yet.',
    made: (day) => `made ${englishDate(day)}`,
    read: (day) => (day === null ? 'nobody has read it yet' : `last read ${englishDate(day)}`),
    revoke: 'Revoke the address',
    revokeQuestion: 'Revoke this address?',
    revokeConsequence: 'Calendars that have it stop reading it.',
    revoked: 'The address of the calendar is revoked.',
  },

  mail: {
    title: 'Mail',
    tabs: { accounts: 'Accounts', mail: 'Mail' },
    tabsLabel: 'Administration',
    working: 'A mail server is set.',
    notSet: 'No mail server is set, nothing is sent.',
    notSetHow:
      'Set the variables SMTP_URL and MAIL_FROM and start the application again. The operating guide says how.',
    trouble: (count) =>
      `${englishCount(count, 'reminder waits', 'reminders wait')} for the server to answer. Attempts go on by themselves.`,
    said: (day, problem) => `Last on ${englishDate(day)}: ${problem}`,
    states: {
      pending: 'waiting to be sent',
      'handing-over': 'being handed over',
      sent: 'sent',
      refused: 'refused by the server',
      unknown: 'nobody knows whether it arrived',
    },
    lastDays: 'The last 30 days',
    columns: { state: 'State', count: 'Count' },
    noneSent: 'No reminder has been sent yet.',
    unknownWhy: 'What broke in the middle of handing over is not sent again, so that nothing comes twice.',
    test: 'Send a test message',
    testHint: (email) => `It comes to your address ${email}.`,
    testSent: (email) => `The server has accepted the test message. Look into the mailbox ${email}.`,
    testSubject: 'Spoluplán: a test message',
    testText: 'Mail is set up correctly. Reminders of deadlines will come from this address.',
  },

  digest: {
    subject: (count, first) =>
      count === 1 ? `Spoluplán: ${first}` : `Spoluplán: ${englishCount(count, 'deadline', 'deadlines')} to remember`,
    greeting: (name) => `Dear ${name},`,
    lead: ({ late, ahead }) =>
      [
        late === 0 ? null : `${things(late)} ${is(late)} overdue`,
        ahead === 0 ? null : `${things(ahead)} ${ahead === 1 ? 'comes' : 'come'} near`,
      ]
        .filter((part) => part !== null)
        .join(', ')
        .concat('.'),
    all: 'All tasks and deadlines',
    ahead: 'Coming near',
    off: 'Change how often reminders come, or turn them off, here:',
  },

  feed: {
    mine: 'Spoluplán: my deadlines',
    ofUnit: (unit) => `Spoluplán: ${unit}`,
    deadline: (title) => `Deadline: ${title}`,
  },

  refusals: {
    'agenda.frequency': 'Choose how often reminders should come.',
    'agenda.mail_not_set': 'No mail server is set, so there is nobody to hand the message over to.',
    'agenda.mail_refused': ({ problem }) => `The server did not accept the message: ${problem ?? ''}`,
    'agenda.too_many_feeds': 'You already have twenty addresses of calendars. Revoke one first.',
  },
}
