import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import type { cs } from '../cs/index.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

const number = (value: number) => value.toLocaleString('en-GB')
const hours = (count: number) => englishCount(count, 'hour', 'hours')
const people = (count: number) => englishCount(count, 'person', 'people')
const months = (count: number) => englishCount(count, 'month', 'months')
const range = (from: LocalDate, to: LocalDate) => `${englishDate(from)}\u00a0– ${englishDate(to)}`

export const dossier: (typeof cs)['dossier'] = {
  title: (from, to) => `Summary of the cooperation ${range(from, to)}`,
  short: 'Summary of the cooperation',
  subtitle: (unit) => `${unit} and the Agency for Social Inclusion (ASZ).`,
  length: (from, to, count) => `From ${englishDate(from)} to ${englishDate(to)}, which is ${months(count)}.`,
  asOf: (day) => `Records as of ${englishDate(day)}`,
  numbered: (position, heading) => `${position}. ${heading}`,
  chapters: {
    context: 'Context of the cooperation',
    promised: 'What was promised and what was done',
    research: 'Research',
    advice: 'Support and advice',
    education: 'Education',
    meetings: 'Meetings',
    'not-taken': 'What was offered and not taken up',
    reports: 'Reports and the council',
    open: 'Open points at the end of the period',
  },
  empty: {
    context: 'There is no record of the cooperation.',
    promised: 'No duty was in force in the period.',
    research: 'No research is recorded in the period.',
    advice: 'Neither support nor advice is recorded in the period.',
    education: 'No education is recorded in the period.',
    meetings: 'No meeting is recorded in the period.',
    'not-taken': 'No offer is recorded that was not taken up.',
    reports: 'There is no report in the period.',
    open: 'Nothing was left open.',
  },
  leads: {
    unit: null,
    memorandum: null,
    period: null,
    agreement: null,
    office: null,
    membership: null,
    standing: null,
    duty: null,
    credit: 'Shares of both sides in outputs, as the sides wrote them down:',
    research: null,
    'advice-sum': null,
    advice: null,
    programme: 'Advisory programmes:',
    'education-sum': null,
    education: null,
    'meetings-sum': null,
    meeting: null,
    decision: 'Decisions of meetings:',
    'not-taken': null,
    report: null,
    'open-duty': 'Duties:',
    'open-report': 'Reports:',
    'open-help': 'Offers and agreed support:',
    'open-task': 'Tasks from meetings:',
    'open-objection': 'Objections:',
    'open-office': 'Offices:',
  },
  captions: {
    office: 'Who held an office in the period',
    standing: 'Duties by their state at the end of the period',
    duty: 'Duties of both sides, how they stand and what proves them',
    credit: 'Shares of both sides in outputs',
    'advice-sum': 'Support and advice by kind',
    advice: 'Support and advice by day',
    education: 'Education',
    'meetings-sum': 'Meetings by year and kind',
    meeting: 'Meetings by day',
    report: 'Reports and what became of them',
  },
  columns: {
    office: 'Office',
    person: 'Name',
    term: 'Period',
    state: 'State',
    number: 'Number',
    duty: 'Duty and its wording',
    unitPart: 'Promised by the unit',
    agencyPart: 'Promised by the Agency',
    standing: 'State and count',
    proofs: 'Proofs',
    output: 'Output',
    unitShare: 'Share of the unit',
    agencyShare: 'Share of the Agency',
    word: 'The other side',
    kind: 'Kind',
    extent: 'Extent',
    participants: 'Took part',
    day: 'Day',
    theme: 'Theme',
    event: 'Event',
    certificates: 'Certificates',
    year: 'Year',
    meeting: 'Meeting',
    present: 'Present',
    attended: 'Represented',
    report: 'Report',
    submitted: 'Submitted',
    noted: 'Noted',
    resolution: 'Resolution',
  },
  unstated: 'not stated',
  unrecorded: 'not recorded',
  none: 'none',
  noProofs: 'none',
  notYet: 'not yet',
  date: englishDate,
  number,
  range,
  say: {
    hours,
    people,
    quoted: (text) => `“${text}”`,
    proof: (name, on) => (name === englishDate(on) ? name : `${name} ${englishDate(on)}`),
    unit: (name, ico) => `${name}${ico === null ? '' : `, company number ${ico}`}.`,
    memorandum: ({ concludedOn, approvedBy, approvedOn, resolution }) =>
      sentence([
        concludedOn === null ? 'Memorandum of cooperation' : `Memorandum of cooperation of ${englishDate(concludedOn)}`,
        approvedBy === null && approvedOn === null
          ? null
          : ['approval:', approvedBy, approvedOn === null ? null : englishDate(approvedOn)].filter(isSaid).join(' '),
        resolution === null ? null : `resolution ${resolution}`,
      ]),
    period: (programme, term, ending, note) => sentence([`Period of cooperation ${programme}: ${term}`, ending, note]),
    agreement: ({ number: version, approvedOn, resolution, validity, themes }) =>
      `${sentence([
        version > 1 ? `Cooperation description, version ${version}` : 'Cooperation description',
        approvedOn === null ? null : `approved ${englishDate(approvedOn)}`,
        resolution === null ? null : `resolution ${resolution}`,
        validity === null ? null : `valid ${range(validity.from, validity.to)}`,
      ])}${themes.length === 0 ? '' : ` Themes: ${ending(themes.join(', '))}`}`,
    membership: (on, members, groups) =>
      `On ${englishDate(on)} the local partnership has ${englishCount(members, 'member', 'members')}${
        groups === 0 ? '' : ` and ${englishCount(groups, 'working group', 'working groups')}`
      }.`,
    word: (state, reason) => {
      const said = { 'not-asked': 'was not asked', awaiting: 'has not answered yet', confirmed: 'confirmed' }
      return state === 'objected' ? `objects: ${reason ?? ''}` : said[state]
    },
    research: ({ title, method, from, on, carriedOutBy, agencyPart, sent, returned, limits, followed }) =>
      [
        sentence([
          method === null ? title : `${title} (${method})`,
          from === null ? `finished ${englishDate(on)}` : range(from, on),
          carriedOutBy === null ? null : `carried out by ${carriedOutBy}`,
          agencyPart === null ? null : `share of the Agency: ${agencyPart}`,
          sent === null ? null : `questionnaires sent: ${number(sent)}`,
          returned === null ? null : `returned: ${number(returned)}`,
        ]),
        limits === null ? null : `Limits: ${ending(limits)}`,
        followed === null ? null : `What followed: ${ending(followed)}`,
      ]
        .filter(isSaid)
        .join(' '),
    programme: ({ title, agreedOn, from, to, experts, days, steps, evaluation }) =>
      [
        sentence([
          title,
          agreedOn === null ? null : `agreed ${englishDate(agreedOn)}`,
          from === null ? `finished ${englishDate(to)}` : range(from, to),
          experts === 0 ? null : englishCount(experts, 'expert', 'experts'),
          days === 0 ? null : englishCount(days, 'day of experts', 'days of experts'),
        ]),
        steps === null ? null : `Steps: ${ending(steps)}`,
        evaluation === null ? null : `Evaluation: ${ending(evaluation)}`,
      ]
        .filter(isSaid)
        .join(' '),
    education: ({ events, hours: all, distanceHours, participants, certificates }) =>
      sentence([
        `In all ${englishCount(events, 'event', 'events')}`,
        `${hours(all)}${distanceHours === 0 ? '' : `, of which ${number(distanceHours)} at a distance`}`,
        `${englishCount(participants, 'attendance', 'attendances')}`,
        certificates === 0 ? null : englishCount(certificates, 'certificate', 'certificates'),
      ]),
    decision: (on, words) => `${englishDate(on)}: ${ending(words)}`,
    notTaken: ({ title, kind, offer, declined }) =>
      `${sentence([
        `${title} (${kind.toLowerCase()})`,
        offer === null
          ? null
          : `offered ${englishDate(offer.on)} by ${offer.by}${offer.to === null ? '' : ` to ${offer.to}`}`,
        `declined ${englishDate(declined.on)} by ${declined.by}`,
      ])} Reason: ${ending(declined.reason)}`,
    notFollowed: (title, on) => `${title}, ${englishDate(on)}: the practice was not taken up.`,
    openDuty: (title, word, count, by) =>
      sentence([`${title}: ${word.toLowerCase()}`, count, `due ${englishDate(by)}`]),
    openReport: (year, submittedOn) =>
      submittedOn === null
        ? `The report for ${year} was not submitted.`
        : `The report for ${year} was submitted ${englishDate(submittedOn)}; the council has not taken note of it.`,
    openHelp: (title, kind, offeredOn, acceptedOn) =>
      sentence([
        `${title} (${kind.toLowerCase()})`,
        offeredOn === null ? null : `offered ${englishDate(offeredOn)}`,
        acceptedOn === null ? 'unanswered' : `accepted ${englishDate(acceptedOn)}, not carried out yet`,
      ]),
    openTask: (words, owner, dueOn) => sentence([words, owner, dueOn === null ? null : `due ${englishDate(dueOn)}`]),
    openObjection: (name, on, reason) => `${name} ${englishDate(on)}: ${ending(reason)}`,
    vacant: (office, since) =>
      since === null
        ? `${capital(office)}: nobody is written down.`
        : `${capital(office)}: vacant since ${englishDate(since)}.`,
  },
  doubts: {
    months: (from, to, counted, stated) => `${range(from, to)} is ${months(counted)}, the text says ${number(stated)}.`,
    nothingRecorded: 'There is no record of this period. Check the days, or add older records.',
    figuresInWords: (section, figures) =>
      `The text “${section}” holds figures: ${figures.join('; ')}. The summary does not count them. What a record proves stays right by itself.`,
  },
  list: {
    title: 'Summaries of the cooperation',
    lead: 'A summary of any period is composed of the records. Each fact says where it comes from.',
    toReports: 'Fulfilment reports',
    caption: 'Saved summaries',
    period: 'Period',
    length: 'Length',
    files: 'Paper',
    none: 'There is no summary yet. Choose a period.',
    noneToRead: 'There is no summary yet. The manager or the consultant prepares it.',
    newTitle: 'New summary',
    suggested: 'Suggested period',
    suggestedHint: 'Choose a period, or write days of your own.',
    other: 'days of my own',
    why: {
      'last-year': 'the last 12 months',
      cooperation: 'period of cooperation',
      agreement: 'validity of the cooperation description',
    },
    prepare: 'Prepare the summary',
    prepared: 'The summary is prepared.',
    months,
  },
  page: {
    paper: 'Paper to print and send',
    workbook: 'Facts in Excel (XLSX)',
    doubts: 'What to check',
    lead: (count) => `${englishCount(count, 'fact', 'facts')} from records. Each leads to its record.`,
    sources: (count) => englishCount(count, 'record', 'records'),
    edit: 'Period and your words',
    editHint: 'Words stand in their chapter before the facts. Do not write figures in them, they come from records.',
    from: 'From',
    to: 'To',
    statedMonths: 'How many months you state',
    statedMonthsHint: 'When the text or an older summary tells the length, we check it. Otherwise leave it empty.',
    keepsDoubt: 'Say in the paper that the length differs',
    sections: {
      introduction: 'Introduction',
      context: 'On the context',
      promised: 'On duties',
      research: 'On research',
      advice: 'On support and advice',
      education: 'On education',
      meetings: 'On meetings',
      'not-taken': 'On what was not taken up',
      reports: 'On reports',
      open: 'On open points',
    },
    save: 'Save the summary',
    saved: 'The summary is saved.',
    meanwhile:
      'Somebody else saved it meanwhile. Your wording stayed in the fields, saving replaces theirs. Saved now is:',
    remove: 'Delete the summary',
    removeQuestion: 'Delete this summary?',
    removeConsequence: 'The records of which it is composed stay.',
    removed: 'The summary is deleted.',
  },
  sources: {
    unit: 'territorial unit',
    memorandum: 'memorandum',
    'cooperation-period': 'period of cooperation',
    agreement: 'cooperation description',
    office: 'person in office',
    member: 'member of the partnership',
    obligation: 'duty',
    credit: 'share in an output',
    meeting: 'meeting',
    decision: 'decision',
    task: 'task',
    record: 'support',
    report: 'report',
  },
  workbook: {
    said: 'What the summary says',
    sources: 'Where it comes from',
    ids: 'Ids of records',
    fileName: (from, to) => `cooperation-summary-${from}-${to}.xlsx`,
  },
  figures: {
    title: 'Name',
    ico: 'Company number',
    programme: 'Programme',
    themes: 'Themes',
    wording: 'Wording',
    unitPart: 'Part of the unit',
    agencyPart: 'Part of the Agency',
    person: 'Who',
    owner: 'For whom',
    organisation: 'Organisation',
    count: 'Done',
    state: 'State',
    year: 'Year',
    day: 'Day',
    days: 'Days',
    from: 'From',
    to: 'To',
    approvedOn: 'Approved',
    resolution: 'Resolution',
    offeredOn: 'Offered',
    decidedOn: 'Decided',
    dueOn: 'Due',
    submittedOn: 'Submitted',
    councilOn: 'Noted',
    number: 'Number',
    hours: 'Hours',
    distanceHours: 'Hours at a distance',
    participants: 'Took part',
    certificates: 'Certificates',
    experts: 'Experts',
    sent: 'Sent',
    returned: 'Returned',
    members: 'Members',
    groups: 'Groups',
    present: 'Present',
    reason: 'Reason',
    note: 'Note',
  },
  refusals: {
    'dossier.day_missing': 'The day is missing.',
    'dossier.ends_before_start': 'The period ends before it begins. Check both days.',
    'dossier.not_begun': ({ from }: RefusalDetails) =>
      `The period begins only on ${englishDate(localDate(String(from)))}. Only what has begun can be summed up.`,
    'dossier.months_impossible': ({ longest }: RefusalDetails) =>
      `Write the number of months as a whole number from 1 to ${number(Number(longest))}.`,
  },
}

function sentence(parts: readonly (string | null)[]): string {
  return ending(parts.filter(isSaid).join(', '))
}

function isSaid(part: string | null): part is string {
  return part !== null
}

function ending(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
