import type { LocalDate } from '#kernel/local-date.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

/** What meetings put on paper: minutes, their public version, the invitation, the attendance list. */
export const meetingSheets = {
  links: {
    title: 'Papers of the meeting',
    minutes: 'Minutes to print and sign',
    'public-minutes': 'Public minutes to post',
    invitation: 'Invitation as a letter',
    'attendance-list': 'Completed attendance list',
    'empty-attendance-list': 'Attendance list to sign',
  },
  names: {
    minutes: (meeting: string) => `Minutes, ${meeting}`,
    'public-minutes': (meeting: string) => `Public minutes, ${meeting}`,
    invitation: (meeting: string) => `Invitation, ${meeting}`,
    'attendance-list': (meeting: string) => `Attendance list, ${meeting}`,
    'empty-attendance-list': (meeting: string) => `Attendance list to sign, ${meeting}`,
  },
  titles: {
    minutes: 'Minutes of a meeting',
    publicMinutes: 'Minutes of a meeting for the public',
    invitation: 'Invitation to a meeting',
    attendanceList: 'Attendance list',
  },
  facts: {
    caption: 'About the meeting',
    unit: 'Territorial unit',
    meeting: 'Meeting',
    number: 'Order',
    day: 'Day',
    time: 'Time',
    place: 'Place',
    convenes: 'Convened by',
    chairs: 'Chaired by',
    writes: 'Minutes by',
  },
  number: (number: number, year: number) => `No. ${number} in ${year}`,
  day: englishDate,
  asOf: (on: LocalDate) => `Composed from the records on ${englishDate(on)}`,
  time: (startsAt: string, endsAt: string | null) =>
    endsAt === null ? `from\u00a0${startsAt}` : `${startsAt}–${endsAt}`,
  sides: { agency: 'Agency for Social Inclusion', shared: 'the unit together with the Agency' },

  headings: {
    attendance: 'Attendance',
    agenda: 'Agenda',
    course: 'Course of the meeting',
    decisions: 'Decisions',
    tasks: 'Tasks',
    attachments: 'Attachments',
    signatures: 'Signatures',
    invited: 'Who is invited',
  },
  cancelled: 'The meeting will not be held.',
  wasCancelled: 'The meeting was not held.',
  notHeldYet: 'The meeting is still to come.',
  noMinutes: 'Nobody has written the minutes yet.',
  present: (people: number, organisations: number) =>
    people === 0
      ? 'Nobody has recorded yet who came.'
      : `${englishCount(people, 'person', 'people')} attended${
          organisations === 0 ? '' : ` from ${englishCount(organisations, 'organisation', 'organisations')}`
        }.`,
  byPresence: (inPerson: number, remote: number, excused: number, absent: number) =>
    [
      `in person ${inPerson}`,
      remote === 0 ? null : `remotely ${remote}`,
      excused === 0 ? null : `excused ${excused}`,
      absent === 0 ? null : `absent ${absent}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  columns: {
    number: 'No.',
    name: 'Name',
    organisation: 'Organisation',
    role: 'Role',
    presence: 'Attendance',
    signature: 'Signature',
    people: 'People',
    task: 'Task',
    who: 'Who',
    until: 'By when',
    state: 'State',
  },
  captions: {
    attendance: 'People at the meeting',
    invited: 'People invited',
    list: 'Attendance list',
    tasks: 'Tasks given at the meeting',
    signatures: 'Room for signatures',
  },
  toItem: (item: number) => ` (item ${item} of the agenda)`,
  taskDone: (on: LocalDate) => `Done ${englishDate(on)}`,
  nobodyYet: 'nobody yet',
  noDay: 'no deadline',
  signedBy: { chair: 'Chair', writer: 'Minutes by', verifier: 'Verified by' },
  publicNote:
    'This version holds no names or other data of private persons. Officials are given by name, others by organisation and number.',
  noOrganisation: 'without an organisation',
  officials: (names: string) => `Officials: ${names}.`,

  invitation: {
    greeting: 'Dear Sir or Madam,',
    invites: (meeting: string) => `we invite you to the meeting ${meeting}.`,
    calledOff: (meeting: string) => `the meeting ${meeting} will not be held. We apologise for the change.`,
    answer: (address: string) => `Let us know whether you will come at ${address}.`,
    answerAnyhow: 'If you cannot come, let us know who will come in your place.',
    regards: 'Kind regards',
    noAgenda: 'The agenda will be specified.',
  },
  list: {
    codeLead: 'Anybody with a phone may use the code instead of signing. It works on the day of the meeting.',
    codeAlt: 'QR code with the address for recording attendance',
    privacy:
      'The organiser processes the name, organisation and signature to prove attendance at the meeting (Art. 6(1)(e) GDPR). The list is not published.',
    empty: 'Nobody is on the list.',
  },
}
