import { localDate } from '#kernel/local-date.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

const meetings = (count: number): string => englishCount(count, 'meeting', 'meetings')
const files = (count: number): string => englishCount(count, 'file', 'files')

type Cell = { readonly row: number; readonly column: string; readonly text: string }

/** Past meetings brought in together: the list of proposals, one of them, the columns of a table. */
export const pastMeetings = {
  title: 'Bring past meetings',
  lead: 'Upload minutes, attendance lists or a table of meetings. We prepare a record of each meeting; you check it and write it down.',
  link: 'Bring past meetings',
  summary: (ready: number, look: number, reading: number) =>
    [
      ready > 0 ? `${meetings(ready)} ready to be written down.` : '',
      look > 0 ? `${meetings(look)} ${look === 1 ? 'needs' : 'need'} your look.` : '',
      reading > 0 ? `${files(reading)} still being read.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),

  upload: {
    title: 'Upload files',
    label: 'Minutes, lists and tables',
    hint: 'You can choose several files at once: DOCX, ODT, PDF, a scan, or a table in XLSX or CSV. At most 50\u00a0MB together.',
    send: 'Upload and read',
    received: (count: number) => `${files(count)} uploaded.`,
    failed: (name: string, sentence: string) => `${name}: ${sentence}`,
  },
  offered: {
    title: 'Choose from kept documents',
    lead: (count: number) =>
      `The unit has ${englishCount(count, 'document', 'documents')} of which no meeting is recorded yet.`,
    read: 'Read the chosen',
    day: (day: string) => `uploaded ${day}`,
  },

  groups: {
    ready: 'Ready to be written down',
    look: 'Needs your look',
    failed: 'No meeting seen here',
    recorded: 'Written down',
    skipped: 'Left out',
    reading: 'Being read',
  },
  confirmAll: (count: number) =>
    count === 1 ? 'Write down the ready meeting' : `Write down all ${count} ready meetings`,
  confirm: 'Write down',
  complete: 'Complete',
  open: 'Open',
  skip: 'Leave out',
  again: 'Offer again',
  which: (name: string) => ` (${name})`,
  recordedAll: (count: number) => `${meetings(count)} written down.`,
  leftOver: (count: number) =>
    `${meetings(count)} could not be written down and ${count === 1 ? 'stays' : 'stay'} among the proposals.`,
  recorded: 'The meeting is written down.',
  skipped: 'The proposal is left out. You find it at the end of the page.',
  offeredAgain: 'The proposal is back.',

  columns: {
    meeting: 'Meeting',
    people: 'Attendance',
    source: 'From',
    note: 'What is needed',
    actions: 'Next',
    row: (row: number) => `row ${row}`,
    noDay: 'No date',
    unknownKind: 'kind unknown',
    people0: 'not given',
    count: (count: number) => englishCount(count, 'person', 'people'),
    named: (present: number, excused: number) =>
      excused === 0
        ? englishCount(present, 'name', 'names')
        : `${englishCount(present, 'name', 'names')}, ${excused} missing`,
    complements: (title: string) => `Completes the recorded meeting ${title}.`,
    sameAs: (file: string) => `The same meeting is in the file ${file}, too; completes it.`,
    nothing: 'nothing',
  },
  doubts: {
    'no-day': 'We found no day.',
    'several-days': ({ days }: { readonly days: readonly string[] }) =>
      `The paper has different days: ${days.map((day) => englishDate(localDate(day))).join(' and ')}. Choose the right one.`,
    'day-impossible': ({ text }: { readonly text: string }) => `“${text}” is no day of the calendar.`,
    'day-in-future': ({ on }: { readonly on: string }) => `${englishDate(localDate(on))} is yet to come.`,
    'kind-unknown': 'We did not recognise the kind of meeting.',
    'no-people': 'We did not find who came.',
    'only-invited': 'An invitation does not say whether the meeting was held and who came.',
    'presence-unsure': 'We do not read signatures. Check who really came.',
  },
  cells: {
    'day-impossible': ({ row, column, text }: Cell) => `Row ${row}, column ${column}: ${text} does not exist.`,
    'day-missing': ({ row, column }: Cell) => `Row ${row}, column ${column}: the day is missing.`,
    'time-impossible': ({ row, column, text }: Cell) => `Row ${row}, column ${column}: “${text}” is no time.`,
    'number-impossible': ({ row, column, text }: Cell) => `Row ${row}, column ${column}: “${text}” is no number.`,
  },
  stages: {
    waiting: 'Being read',
    refused: (sentence: string) => sentence,
    unsuitable: (kind: string) => `This is a ${kind}, not a paper about a meeting.`,
    'no-days': 'We found no column of days. Show which one it is.',
    gone: 'The document was put away meanwhile.',
  },
  mapping: {
    link: 'Correct the columns',
    title: (file: string) => `Columns of the table ${file}`,
    lead: 'Say what is in which column. The rows are then read again.',
    sheet: (name: string) => `Sheet ${name}`,
    preview: 'Beginning of the table',
    column: (letter: string, head: string) => (head === '' ? `column ${letter}` : `${head} (${letter})`),
    none: 'not in the table',
    kind: 'Kind of meeting where the row says none',
    noKind: 'unknown',
    save: 'Save the columns',
    saved: 'The rows have been read again.',
    fields: {
      day: 'Day',
      kind: 'Kind of meeting',
      name: 'Name',
      startsAt: 'Beginning',
      endsAt: 'End',
      place: 'Place',
      presentCount: 'Number present',
      people: 'Names of those present',
      agenda: 'Agenda',
      minutes: 'Minutes or a note',
    },
  },
  one: {
    title: 'Check the meeting',
    lead: (file: string) => `By the file ${file}. Correct what is wrong.`,
    look: 'Before you write it down',
    said: 'What the paper says',
    saidNothing: 'We found none of it in the paper.',
    original: 'Open the whole document',
    labels: {
      day: 'Day',
      kind: 'Kind',
      time: 'Time',
      place: 'Place',
      people: 'Attendance',
      agenda: 'Agenda',
      decisions: 'Decisions',
    },
    unsure: 'unsure',
    page: (page: number) => `page ${page}`,
    presentCount: 'Number present without names',
    presentCountHint: 'Only when you do not know the names. A number alone is no attendance list.',
    decisions: 'Decisions',
    decisionsHint: 'Each on a line of its own.',
    separate: 'Write down as another meeting',
    separateHint: (title: string) =>
      `Otherwise we complete what the recorded meeting ${title} lacks. What it has stays.`,
    confirm: 'Write down the meeting',
    complete: 'Complete the recorded meeting',
    back: 'Back to the proposals',
  },
  source: {
    title: 'Paper',
    count: (count: number) => `By the paper ${englishCount(count, 'person', 'people')} came; it gives no names.`,
  },
  refusals: {
    'past.no_day': 'Add the day of the meeting, for example 14. 3. 2024.',
    'past.no_files': 'Choose at least one file.',
    'past.no_papers': 'Choose at least one document.',
    'past.day_column_missing': 'Choose the column with the day of the meeting.',
    'past.column_twice': 'This column already serves another value. Choose another.',
    'past.count_impossible': 'The number of those present is a whole number, for example 12.',
  },
}
