import type { LocalDate } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import type { cs } from '../cs/index.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

type Approval = { readonly on: LocalDate | null; readonly resolution: string | null }

type Change = { readonly label: string; readonly before: string; readonly after: string }

/** Council packet: the paper, its screen and its list. */
export const councilPacket: typeof cs.councilPacket = {
  titles: {
    agreement: 'Approval of the cooperation description',
    revision: (number: number) => `Approval of the revision of the cooperation description (version ${number})`,
  },
  fileName: (title: string, unit: string) => `Council packet, ${title}, ${unit}`,
  attachments: {
    report: 'Fulfilment report',
    agreement: 'Cooperation description',
    comparison: 'Comparison of versions',
  },
  revisedAgreement: (number: number) => `Cooperation description, version ${number}`,
  comparison: (before: number, after: number) => `Comparison of version ${before} and version ${after}`,
  revisionKinds: {
    'administrative-error': 'correction of an administrative error',
    schedule: 'change of the schedule',
    themes: 'change of themes',
    persons: 'change of persons',
    prolongation: 'prolongation',
  },
  change: ({ label, before, after }: Change) =>
    before === ''
      ? `${label}: now “${after}”`
      : after === ''
        ? `${label}: no longer “${before}”`
        : `${label}: “${before}” → “${after}”`,
  resolution: {
    takesNote: (unit: string, year: number) =>
      `The council takes note of the Report on the cooperation description for ${year} (${unit} and the Agency for Social Inclusion).`,
    approves: (unit: string) =>
      `The council approves the Cooperation description (${unit} and the Agency for Social Inclusion) as attached and entrusts the unit’s representative with signing it.`,
    approvesRevision: (unit: string, number: number) =>
      `The council approves the revision of the Cooperation description, version ${number} (${unit} and the Agency for Social Inclusion), as attached and entrusts the unit’s representative with signing it.`,
  },
  suggested: {
    reportOrigin: (unit: string, { on, resolution }: Approval, { from, to }: Period) =>
      `${unit} and the Agency for Social Inclusion cooperate under the cooperation description${
        on === null
          ? ''
          : ` that the council approved on ${englishDate(on)}${resolution === null ? '' : ` by resolution ${resolution}`}`
      }. It is valid from ${englishDate(from)} to ${englishDate(to)}. A report on its fulfilment is laid before the council once a year.`,
    meetings: (year: number, count: number) =>
      count === 0
        ? `No meeting is recorded in ${year}.`
        : `${englishCount(count, 'meeting was', 'meetings were')} held.`,
    missing: (count: number) =>
      count === 0
        ? 'Nothing is missing.'
        : `The report names ${englishCount(count, 'duty that is', 'duties that are')} not fulfilled, and the reasons.`,
    approvedBy: (names: readonly string[]) => `The report was approved before by: ${names.join(', ')}.`,
    whyNote: 'By taking note of the report the duty to lay it before the council is fulfilled.',
    agreementOrigin: (unit: string, memorandumOn: LocalDate | null) =>
      `${unit} prepared with the Agency for Social Inclusion a cooperation description within the Coordinated Approach to Social Exclusion 2021+${
        memorandumOn === null ? '' : `, following the memorandum of ${englishDate(memorandumOn)}`
      }.`,
    revisionOrigin: (unit: string, number: number, kinds: readonly string[], reason: string | null) =>
      `A revision of the cooperation description is submitted (${unit} and the Agency for Social Inclusion), version ${number}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}.${
        reason === null ? '' : ` Reason: ${reason.replace(/[.\s]+$/, '')}.`
      }`,
    agreementContent: (themes: readonly string[], duties: number) =>
      [
        themes.length === 0 ? '' : `Themes: ${themes.join(', ')}.`,
        duties === 0 ? '' : `The schedule has ${englishCount(duties, 'row', 'rows')} with duties of both sides.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    path: (opinionOn: LocalDate | null, agencyOn: LocalDate | null) =>
      [
        opinionOn === null ? '' : `The local partnership gave its opinion on ${englishDate(opinionOn)}.`,
        agencyOn === null ? '' : `The Agency approved it on ${englishDate(agencyOn)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    changes: (count: number): string => (count === 0 ? '' : 'What changes is told in a section of its own.'),
    validity: (years: number | null, to: string | null) =>
      years !== null
        ? `It is valid for ${englishCount(years, 'year', 'years')} from the approval.`
        : to === null
          ? ''
          : `It is valid from the approval to the end that it names (${to}).`,
    whyApprove:
      'The cooperation description is valid from the day on which the council approves it. From then on the duties of both sides run.',
  },
  paper: {
    header: (on: LocalDate | null) => (on === null ? 'Council packet' : `Council packet, ${englishDate(on)}`),
    asOf: (day: LocalDate) => `Made on ${englishDate(day)}`,
    headings: {
      resolution: 'Draft resolution',
      background: 'Background',
      figures: 'Fulfilment in figures',
      changes: 'What changes',
      attachments: 'Attachments',
      decision: 'Decision of the council',
    },
    numbered: (number: number, heading: string) => `${number}. ${heading}`,
    facts: {
      unit: 'Territorial unit',
      session: 'Session',
      presentedBy: 'Presented by',
      preparedBy: 'Prepared by',
    },
    captions: { facts: 'About the matter' },
    ico: (ico: string) => `company number ${ico}`,
    unset: 'not said yet',
    day: englishDate,
    missing: 'What is missing and why:',
    noAttachments: 'No attachments.',
    decided: (on: LocalDate, resolution: string) =>
      `The council passed it on ${englishDate(on)}, resolution ${resolution}.`,
  },
  list: {
    title: 'Council packets',
    caption: 'Council packets',
    packet: 'About',
    state: 'What became of it',
    session: 'Session',
    none: 'There is no packet yet.',
    prepare: (title: string) => `Prepare the packet: ${title}`,
    nothingWaits: 'A packet is prepared for a fulfilment report, or for an agreement that waits for approval.',
    states: {
      open: 'Being prepared',
      passed: (on: LocalDate, resolution: string | null) =>
        `Passed on ${englishDate(on)}${resolution === null ? '' : `, resolution ${resolution}`}`,
      refused: (on: LocalDate) => `Not passed on ${englishDate(on)}`,
      postponed: (on: LocalDate) => `Postponed on ${englishDate(on)}`,
    },
  },
  page: {
    kind: 'Council packet',
    lead: 'The background and the draft resolution are composed of the records. Change them as you need.',
    leadDecided: 'The council has decided. The packet is kept as it was.',
    preview: 'Preview of the packet',
    paper: 'Paper to print and sign',
    about: { report: 'Open the report', agreement: 'Open the agreement' },
    contentTitle: 'What the packet says',
    sessionOn: 'Session of the council',
    presentedBy: 'Presented by',
    preparedBy: 'Prepared by',
    draftResolution: 'Draft resolution',
    background: 'Background',
    backgroundHint: 'As long as you do not change it, its figures go on with the records.',
    attachments: 'Attachments',
    save: 'Save the packet',
    saved: 'The packet is saved.',
    overwrite: 'Save my wording',
    voteTitle: 'How the council decided',
    voteHint: {
      report: 'When it passes, the duty is proved, and the report and the packet are locked.',
      agreement: 'When it passes, the agreement is valid from the day of the session and is locked with the packet.',
    },
    result: 'Result',
    results: { passed: 'Passed', refused: 'Not passed', postponed: 'Postponed' },
    resultNotes: {
      passed: 'The resolution has a number and a day.',
      refused: 'Nothing is closed, the packet may be laid before the council again.',
      postponed: 'Nothing is closed, the packet waits for another session.',
    },
    votedOn: 'Day of the session',
    resolution: 'Number of the resolution',
    note: 'Note',
    recordVote: 'Record the decision',
    recorded: {
      passed: 'The decision is recorded, the packet is locked.',
      refused: 'It is recorded that the council did not pass it.',
      postponed: 'It is recorded that the council postponed it.',
    },
    votes: 'Recorded decisions',
    undo: 'Take the decision back',
    undoQuestion: 'Take the last decision back?',
    undoConsequence: 'The duty will be open again. Kept wordings and the history stay.',
    undone: 'The decision is taken back.',
    back: 'All reports and packets',
  },
  refusals: {
    'packet.not_awaiting': 'The council decides nothing here now: it has decided, or another step is missing before.',
    'packet.decided': 'The council has decided about this packet. The decision can be taken back in the packet.',
    'packet.agreement_laid': 'There is a council packet about this agreement, so it cannot be taken back.',
    'packet.day_missing': 'Write the day of the session.',
    'packet.day_in_future': 'The session is still to come. Record the decision when it is made.',
    'packet.resolution_missing': 'Write the number of the resolution.',
    'packet.nothing_to_undo': 'No decision is recorded.',
    'packet.agreement_moved_on':
      'The agreement has other steps after the approval. Take them back first, then the decision.',
  },
}
