import type { LocalDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

export const reports = {
  list: {
    title: 'Reports',
    lead: 'A fulfilment report is composed of the records. You may add words, the figures are counted.',
    dossiers: 'Dossiers of the cooperation',
    caption: 'Reports on the fulfilment of the agreement',
    year: 'Year',
    report: 'Report',
    state: 'What became of it',
    files: 'Download',
    step: 'Next step',
    steps: {
      approve: 'Wait until everybody approves it',
      correct: 'Correct it by the comments and submit it again',
      write: 'Add words and submit it to the council',
      council: 'Record when the council took note of it',
      done: 'Done, the duty is proved',
      waits: 'Waits for the manager or the consultant',
    },
    open: (year: number) => `Prepare the report for ${year}`,
    none: 'There is no report yet.',
    noneYet: 'A report can be prepared once the agreement is approved.',
    notSubmitted: 'Not submitted to the council yet',
    submitted: (on: LocalDate) => `Submitted to the council on ${englishDate(on)}`,
    noted: (on: LocalDate, resolution: string | null) =>
      `The council took note of it on ${englishDate(on)}${resolution === null ? '' : `, resolution ${resolution}`}`,
  },
  page: {
    tables: 'Tables (XLSX)',
    paper: 'Paper to print and sign',
    preparePacket: 'Prepare the packet',
    openPacket: 'Open the packet',
    packetHint:
      'The draft resolution and the background are composed of the records. After the session you record the resolution there.',
    preview: 'Preview of the report',
    wordsTitle: 'Your words',
    wordsHint: 'They are added to the section. Figures cannot be changed, they come from the records.',
    words: {
      introduction: 'To the introduction',
      obligations: 'To the obligations',
      held: 'To what was held',
      missing: 'To what is missing',
      next: 'To what comes next',
      agency: 'To the obligations of the Agency',
    },
    councilTitle: 'The council',
    councilHint: 'The duty is fulfilled when the council takes note of the report. Until then it stays open.',
    submittedOn: 'Submitted on',
    councilOn: 'Taken note of on',
    councilResolution: 'Number of the resolution',
    save: 'Save the report',
    saved: 'The report is saved.',
    overwrite: 'Save my wording',
    meanwhileTitle: 'Somebody else has saved meanwhile',
    meanwhile:
      'Your wording stayed in the fields. This is what is saved now. Copy what you want to keep; saving replaces it by yours.',
    nothingWritten: 'nothing',
    savedAsSubmitted: 'The report is saved as submitted. It fulfils the duty once the council takes note of it.',
    savedAsEvidence: 'The report is saved and the duty is proved.',
    current: 'This is how the report looks now. The downloaded file has the same content.',
  },
  refusals: {
    'report.not_in_force': 'The agreement is not in force yet, there is nothing to report about.',
    'report.agreement_reported': ({ year }: RefusalDetails) =>
      `There is a report on this agreement for ${year}, so it cannot be taken back.`,
    'report.year_outside': ({ first, last }: RefusalDetails) =>
      `A report can be prepared for the years ${first} to ${last}.`,
    'report.day_impossible': ({ text }: RefusalDetails) => `“${text}” is no date. Write it for example 19. 4. 2024.`,
    'report.day_in_future': 'The date is in the future. Record it when it has happened.',
    'report.council_before_submission': 'The council met before the report was submitted to it. Check both dates.',
    'report.council_day_missing': 'Add the day of the session to the number of the resolution.',
  },
  fileName: (year: number, unit: string) => `Fulfilment report ${year}, ${unit}`,
  title: (year: number) => `Report on the cooperation description for ${year}`,
  subtitle: (unit: string) => `${unit} and the Agency for Social Inclusion`,
  asOf: (day: LocalDate) => `Records as of ${englishDate(day)}`,
  headings: {
    summary: 'Summary',
    facts: 'The cooperation description',
    obligations: 'Duties and how they stand',
    held: 'What was held',
    missing: 'What is missing and why',
    next: 'What comes next',
    agency: 'The share of the Agency for Social Inclusion',
    attachments: 'Attachments',
    signatures: 'Signatures',
  },
  numbered: (number: number, heading: string) => `${number}. ${heading}`,

  state: (year: number, count: number, parts: readonly string[]) =>
    `In ${year} the cooperation description has ${englishCount(count, 'duty', 'duties')}: ${list(parts)}.`,
  noObligations: (year: number) => `The cooperation description has no duty in ${year}.`,
  inState: {
    fulfilled: (count: number) => `${englishCount(count, 'is fulfilled', 'are fulfilled')}`,
    'on-track': (count: number) => `${englishCount(count, 'is on track', 'are on track')}`,
    due: (count: number) => `${englishCount(count, 'is due soon', 'are due soon')}`,
    overdue: (count: number) => `${englishCount(count, 'is overdue', 'are overdue')}`,
    missed: (count: number) => `${englishCount(count, 'was missed', 'were missed')}`,
    'awaiting-confirmation': (count: number) => `${englishCount(count, 'awaits confirmation', 'await confirmation')}`,
    upcoming: (count: number) => `${englishCount(count, 'has not started', 'have not started')}`,
    'not-recorded': (count: number) =>
      `${englishCount(count, 'is from before records began', 'are from before records began')}`,
    'not-countable': (count: number) => `${englishCount(count, 'cannot be counted', 'cannot be counted')}`,
    waived: (count: number) => `${englishCount(count, 'is closed with a reason', 'are closed with a reason')}`,
  },
  /** What became of the paper in the council, as it is known now. */
  inCouncil: ({ submittedOn, on, resolution }: InCouncil) =>
    on !== null
      ? `The council took note of the report on ${englishDate(on)}${resolution === null ? '' : `, resolution ${resolution}`}.`
      : submittedOn !== null
        ? `The report was submitted to the council on ${englishDate(submittedOn)} for information.`
        : 'The report goes to the council for information.',
  forCouncil: (on: LocalDate | null) =>
    on === null ? 'Paper for the council' : `Paper for the council, ${englishDate(on)}`,

  facts: {
    unit: 'Territorial unit',
    ico: 'Identification number',
    approved: 'Description approved',
    validity: 'Validity',
    representative: 'Authorised representative',
    manager: 'Inclusion manager',
    consultant: 'ASZ consultant',
    preparedBy: 'Prepared by',
    preparedOn: 'Made on',
  },
  approved: (on: LocalDate | null, resolution: string | null) =>
    [on === null ? null : englishDate(on), resolution === null ? null : `resolution ${resolution}`]
      .filter((part) => part !== null)
      .join(', '),
  vacant: 'vacant',
  day: englishDate,
  period: (from: LocalDate, to: LocalDate) => `${englishDate(from)} – ${englishDate(to)}`,

  columns: {
    state: 'State',
    count: 'Number of duties',
    total: 'Total',
    obligation: 'Duty and its wording',
    unitOwes: 'Owed by the unit',
    agencyOwes: 'Owed by ASZ',
    standing: 'State and count',
    proofs: 'Evidence',
    day: 'Day',
    meeting: 'Meeting',
    present: 'Present',
    attended: 'Attended by',
  },
  sheets: {
    duties: 'Obligations',
    meetings: 'Meetings',
    dutyColumns: {
      activity: 'Activity',
      duty: 'Obligation',
      wording: 'Wording',
      unitOwes: 'Owed by the unit',
      agencyOwes: 'Owed by ASZ',
      from: 'From',
      to: 'To',
      state: 'State',
      counted: 'Proved',
      needed: 'Needed',
      proofs: 'Proofs',
      unitReason: 'Reason of the unit',
      agencyReason: 'Reason of the Agency',
    },
    meetingColumns: { day: 'Day', meeting: 'Meeting', present: 'Present', attended: 'Represented' },
  },
  captions: {
    facts: 'Basic facts',
    byState: 'Number of duties in each state',
    obligations: 'Duties of both sides, their state and evidence',
    held: 'Meetings that were held',
    signatures: 'Place for signatures',
  },
  wording: (text: string, page: number | null) => (page === null ? `“${text}”` : `“${text}”, p. ${page}`),
  unstated: 'not stated',
  noProofs: 'none',
  people: (count: number) => englishCount(count, 'person', 'people'),
  unrecorded: 'not recorded',
  held: (year: number, count: number) =>
    count === 0
      ? `No meeting is recorded in ${year}.`
      : `In ${year}, ${englishCount(count, 'meeting was held', 'meetings were held')}.`,
  uncountable: 'These duties cannot be counted:',
  reason: (title: string, text: string) => `${title}. ${text}`,
  agencyOwesNothing: 'The Agency has no duty in this year.',
  agencyOwesInAll: 'The Agency takes part in all duties of the year. Its share is in the column “Owed by ASZ”.',
  agencyOwesIn: (count: number, all: number, parts: readonly string[]) =>
    `The Agency takes part in ${count} of ${all} duties of the year: ${list(parts)}. Its share is in the column “Owed by ASZ”.`,
  nothingMissing: 'Nothing is missing.',
  missing: (title: string, word: string, text: string) => `${title}: ${word.toLowerCase()}. ${text}`,
  gap: {
    unit: (words: string) => `Reason of the unit: ${sentence(words)}`,
    agency: (words: string) => `Reason of the Agency: ${sentence(words)}`,
  },
  nothingNext: 'No other duty is open.',
  next: (by: LocalDate, title: string, count: string | null) =>
    count === null ? `${englishDate(by)}: ${title}` : `${englishDate(by)}: ${title} (${count})`,
  guaranteedUntil: (day: LocalDate) =>
    `The scope of support is guaranteed until ${englishDate(day)}, when ASZ's project ends.`,
  noAttachments: 'The records of this year hold no evidence yet.',
  attachmentsLead: 'Evidence from which the duties are counted. It is kept in the records.',
  proof: (name: string, days: string) => `${name} (${days})`,
  attachment: (name: string, days: string, parts: readonly string[]) =>
    `${name}, ${days}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`,
  minutes: 'minutes',
  attendanceList: 'attendance list',
  place: 'In ………………………… on …………………………',
  signature: (name: string | null, office: string) =>
    `…………………………………………\n${name === null ? office : `${name}\n${office}`}`,
  signatories: { unit: 'for the territorial unit', agency: 'for the Agency for Social Inclusion' },
}

type InCouncil = {
  readonly submittedOn: LocalDate | null
  readonly on: LocalDate | null
  readonly resolution: string | null
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** Words of a person with their full stop. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
