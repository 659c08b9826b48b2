import type { LocalDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'
import { cooperation } from './cooperation.ts'

export const handOver = {
  paper: {
    title: (office: string) => `Hand-over: ${office}`,
    subtitle: (unit: string) => `${unit} and the Agency for Social Inclusion`,
    asOf: (day: LocalDate) => `Records as of ${englishDate(day)}`,
    holder: (name: string, term: Term) => `${name} (${cooperation.term(term.from, term.to)})`,
    between: (giving: string | null, taking: string | null) =>
      giving === null && taking === null
        ? 'Nobody is written down in the office yet.'
        : [giving === null ? null : `Handed over by ${giving}.`, taking === null ? null : `Taken over by ${taking}.`]
            .filter((part) => part !== null)
            .join(' '),
    noAgreement: 'The unit has no agreement yet.',
    agreement: ({ approvedOn, resolution, validity }: Agreement) =>
      [
        approvedOn === null
          ? 'The council has not approved the agreement yet.'
          : `The council approved the agreement on ${englishDate(approvedOn)}${resolution === null ? '' : ` (resolution ${resolution})`}.`,
        validity === null ? null : `It is valid from ${englishDate(validity.from)} to ${englishDate(validity.to)}.`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    headings: {
      steps: 'The next three steps',
      duties: 'Open obligations of both sides',
      tasks: 'Open tasks',
      decisions: 'Decisions of the last year',
      calendar: 'Calendar of the next six months',
      contacts: 'Who is who',
      notTaken: 'What was offered and not taken',
      papers: 'Documents',
      signatures: 'Handed over and taken over',
    },
    captions: {
      duties: 'Obligations of both sides and their state',
      tasks: 'Open tasks from meetings',
      contacts: 'Contacts',
      signatures: 'Place for signatures',
    },
    columns: {
      duty: 'Obligation',
      unitOwes: 'The unit owes',
      agencyOwes: 'The Agency owes',
      standing: 'State',
      task: 'Task',
      owner: 'Who',
      due: 'Due',
      who: 'Name',
      where: 'Part',
      reach: 'Contact',
    },
    dutiesLead: (open: number, all: number) =>
      `${open} of ${englishCount(all, 'obligation', 'obligations')} of this year ${open === 1 ? 'is' : 'are'} open. The most urgent stand first.`,
    noLedger: 'Obligations begin once the council approves the agreement.',
    noDuties: 'No obligation is open.',
    noSteps: 'Nothing waits.',
    noTasks: 'No task from a meeting is open.',
    noDecisions: 'No decision of the last year is written down.',
    noCalendar: 'No deadline and no meeting of the next six months is written down.',
    noContacts: 'Nobody is written down yet.',
    noNotTaken: 'No offer was left without an answer.',
    noPapers: 'No document is kept yet.',
    noOwner: 'nobody has taken it',
    none: '–',
    day: englishDate,
    dated: (on: LocalDate, what: string) => `${englishDate(on)}: ${what}`,
    paperOf: (name: string, on: LocalDate | null) => (on === null ? name : `${name}, ${englishDate(on)}`),
    offered: (on: LocalDate, what: string, refused: boolean) =>
      `${what} (${englishDate(on)}): ${refused ? 'refused' : 'no answer'}`,
    more: (count: number) => `and ${count} more`,
    step: {
      duty: (what: string, on: LocalDate | null, late: boolean) =>
        on === null
          ? what
          : late
            ? `Catch up, it was due on ${englishDate(on)}: ${what}`
            : `By ${englishDate(on)}: ${what}`,
      'meeting-outcome': (what: string) => `Write down whether it took place: ${what}`,
      'meeting-proofs': (what: string) => `Add minutes or the attendance list: ${what}`,
      word: (what: string) => `Confirm what the other side contributed, or object: ${what}`,
      meeting: (what: string, on: LocalDate | null) =>
        `Prepare the meeting${on === null ? '' : ` of ${englishDate(on)}`}: ${what}`,
      task: (what: string, on: LocalDate | null, late: boolean) =>
        `${on === null ? 'Task' : late ? `Task, was due on ${englishDate(on)}` : `Task due on ${englishDate(on)}`}: ${what}`,
    },
    signature: (name: string | null, part: 'gave' | 'took') =>
      `…………………………………………\n${name === null ? '' : `${name}\n`}${part === 'gave' ? 'handed over on ………………' : 'took over on ………………'}`,
    files: {
      agreement: 'Agreement',
      memorandum: 'Memorandum of cooperation',
      statute: 'Statute',
      rules: 'Rules of procedure',
    },
  },

  warnings: {
    vacant: (office: string, since: LocalDate | null) =>
      since === null
        ? `${capital(office)}: nobody is written down.`
        : `${capital(office)}: vacant since ${englishDate(since)}.`,
    standIn: (name: string, since: LocalDate) =>
      `There has been no manager since ${englishDate(since)}; ${name} stands in.`,
    gap: (office: string, from: LocalDate, to: LocalDate) =>
      `${capital(office)}: nobody in ${cooperation.term(from, to)}.`,
  },

  calendar: {
    deadline: (title: string) => `deadline: ${title}`,
    task: (words: string) => `task: ${words}`,
    agreementEnds: 'the agreement ends',
  },

  briefing: {
    title: 'Cooperation with the Agency for Social Inclusion',
    subtitle: (unit: string) => `${unit}: two pages for a new authorised representative`,
    header: 'For the authorised representative',
    headings: { promised: 'What was promised', decide: 'What waits for a decision', facts: 'Validity and basic facts' },
    promised: (all: number, unit: number, agency: number) =>
      `The unit takes part in ${unit} of ${englishCount(all, 'obligation', 'obligations')} of the year, the Agency in ${agency}.`,
    report: (year: number, submittedOn: LocalDate | null) =>
      submittedOn === null
        ? `Fulfilment report for ${year}: to be submitted to the council.`
        : `Fulfilment report for ${year}: submitted on ${englishDate(submittedOn)}, the council has not taken note of it yet.`,
    openStep: (step: string) =>
      `The agreement lacks a step: ${step.charAt(0).toLocaleLowerCase('en')}${step.slice(1)}.`,
    late: (title: string, until: LocalDate) => `Overdue since ${englishDate(until)}: ${title}.`,
    objection: (on: LocalDate, what: string, reason: string | null) =>
      `Objection of the other side: ${what} (${englishDate(on)})${reason === null ? '' : `, ${reason}`}`,
    awaiting: (on: LocalDate, what: string) =>
      `The other side waits for your word on its share: ${what} (${englishDate(on)}).`,
    nothingToDecide: 'Nothing waits.',
    facts: { agreement: 'Agreement', periods: 'Periods of cooperation', themes: 'Themes' },
    period: (programme: string, term: string, ended: string | null) =>
      `${programme} (${term}${ended === null ? '' : `, ${ended}`})`,
  },

  page: {
    title: 'Hand-over',
    lead: 'The hand-over paper is composed of the records. The file has the same content.',
    office: 'Office',
    tabs: {
      representative: 'Representative',
      manager: 'Manager',
      consultant: 'Consultant',
      'regional-head': 'Head',
    },
    preview: 'Hand-over sheet',
    download: { docx: 'Download Word (DOCX)', pdf: 'Download PDF' },
    confirmTitle: 'Record the hand-over',
    confirmHint: 'The sheet is kept among the documents as it is now.',
    handedOn: 'Handed over on',
    from: 'Who handed over',
    to: 'Who took over',
    nobody: 'nobody, the office was vacant',
    choose: 'choose',
    note: 'Note',
    confirm: 'Record the hand-over',
    confirmed: (name: string) => `The hand-over is recorded, ${name} took over. The sheet is among the documents.`,
    noHolders: 'First write down who is in the office.',
    doneTitle: 'Recorded hand-overs',
    done: (on: LocalDate, from: string | null, to: string) =>
      `${englishDate(on)}: ${from === null ? '' : `${from} → `}${to}`,
    sheet: 'Hand-over sheet',
    fileName: (office: string, day: LocalDate, unit: string) => `hand-over-${office}-${day}-${unit}`,
    briefingName: (day: LocalDate, unit: string) => `cooperation-with-the-agency-${day}-${unit}`,
  },

  offices: {
    title: 'People and offices',
    lead: (open: number) =>
      open === 0
        ? 'All offices of the cooperation are filled.'
        : `${englishCount(open, 'office waits', 'offices wait')} to be completed.`,
    empty:
      'Nobody has written down yet who leads the cooperation. People of the agreement can be taken over in one press.',
    emptyWithout: 'Nobody has written down yet who leads the cooperation.',
    takeOver: 'Take over from the agreement',
    takenOver: (people: number, periods: number) =>
      `From the agreement: ${englishCount(people, 'person', 'people')}, ${englishCount(periods, 'period', 'periods')}.`,
    offered: 'The agreement names people who are not here yet',
    add: 'Write down an office',
    addPeriod: 'Write down a period',
    handOver: 'Prepare a hand-over',
    officesTitle: 'Offices',
    officesCaption: 'Who was in which office and when',
    periodsTitle: 'Periods of cooperation',
    periodsCaption: 'Periods of cooperation with the Agency',
    noPeriods: 'No period is written down yet.',
    columns: {
      office: 'Office',
      name: 'Name',
      term: 'From–to',
      note: 'Note',
      steps: 'Next',
      programme: 'Programme',
      ended: 'How it ended',
    },
    now: 'now',
    coming: 'to come',
    today: (day: string) => `today ${day}`,
    fill: 'Write down',
    edit: 'Change',
    editWhom: (name: string) => `: ${name}`,
    succeed: 'Succeed',
    timeline: 'Years of the cooperation',
    account: (email: string, name: string, role: string) =>
      `The account ${email} (${name}) still has the role ${role}.`,
    accountAdmin: 'Open accounts',
    accountOther: 'The administrator changes roles.',
    roles: {
      representative: 'representative',
      manager: 'manager',
      consultant: 'consultant',
      'regional-head': 'head of a regional office',
    },
    sectionLink: 'Offices over the years, periods of cooperation',
    handOverLink: 'Hand-over',
  },

  refusals: {
    'hand_over.day_missing': 'Add the day of the hand-over.',
    'hand_over.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 19. 4. 2024.`,
    'hand_over.day_in_future': 'The day of the hand-over is in the future. Record it once it has happened.',
    'hand_over.taker_missing': 'Choose who took over.',
    'hand_over.unknown_holder': 'This person is not written down in the office.',
    'hand_over.same_person': 'Whoever handed over and whoever took over is the same person.',
    'hand_over.nothing_to_take_over': 'The agreement names nobody, or all are written down already.',
  },
}

type Term = { readonly from: LocalDate; readonly to: LocalDate | null }
type Agreement = {
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly validity: { readonly from: LocalDate; readonly to: LocalDate } | null
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`
}
