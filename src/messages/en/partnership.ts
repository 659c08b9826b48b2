import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

const missing = { outcome: 'whether it took place', minutes: 'minutes', attendance: 'attendance list' }

/** Meetings: their kinds, states and agenda, the form, the list and the page of one. */
export const partnership = {
  kinds: {
    'local-partnership': 'Local partnership',
    'working-group': 'Working group',
    consultation: 'Consultation',
    'field-workers': 'Meeting of field workers',
    council: 'Municipal assembly',
    other: 'Other meeting',
  },
  /** The six standing items of the local partnership's agenda, as the form lists them. */
  agendaItems: {
    'agreement-draft': 'Draft of the cooperation agreement',
    plan: 'Social inclusion plan',
    'plan-financing': 'Financing of the plan’s measures',
    analyses: 'Commissioning and outputs of analyses, monitoring and evaluations',
    'plan-evaluation': 'Evaluation of the plan and proposed revisions',
    'agreement-fulfilment': 'Fulfilment of the agreement and development of the situation',
    other: 'Other item',
  },
  states: { planned: 'Planned', held: 'Held', cancelled: 'Not held' },
  presences: { 'in-person': 'in person', remote: 'remotely', excused: 'excused', absent: 'absent' },
  roles: {
    consultant: 'ASZ consultant',
    manager: 'inclusion manager',
    representative: 'authorised representative',
  },
  missing,
  missingSentence: (parts: readonly (keyof typeof missing)[]) =>
    parts.includes('outcome') ? 'The day has passed' : `Missing: ${parts.map((part) => missing[part]).join(' and ')}`,
  title: (kind: string, name: string | null, day: string) => `${kind}${name === null ? '' : ` ${name}`}, ${day}`,

  list: {
    title: 'Meetings',
    lead: (year: number, held: number, incomplete: number) =>
      held === 0
        ? `No meeting was held in ${year} so far.`
        : `${englishCount(held, 'meeting was', 'meetings were')} held in ${year}. ${
            incomplete === 0
              ? 'Neither minutes nor attendance list is missing.'
              : `Proofs are missing for ${incomplete}.`
          }`,
    caption: (year: number) => `Meetings in ${year}`,
    record: 'Enter a meeting',
    meeting: 'Meeting',
    state: 'State',
    people: 'Attendance',
    present: (count: number) => englishCount(count, 'person', 'people'),
    invited: (count: number) => `${englishCount(count, 'person', 'people')} invited`,
    proofs: 'Proofs',
    complete: 'Minutes and attendance list',
    none: 'No meeting. You can enter the first one now, we fill in the people.',
    noneToRead: 'Nobody has entered a meeting yet.',
  },

  form: {
    newTitle: 'Enter a meeting',
    newLead: 'Enter it once. It counts for the obligations, the evidence and the report.',
    editTitle: (title: string) => `Edit: ${title}`,
    basics: 'When and where',
    kind: 'Kind of meeting',
    expect: 'Offer participants',
    name: 'Name',
    nameHint: 'When the kind of meeting does not say enough.',
    workingGroup: 'Working group',
    noWorkingGroup: 'none',
    day: 'Day',
    startsAt: 'Start',
    startsAtHint: 'For example 9:00',
    endsAt: 'End',
    endsAtHint: 'For example 11:30',
    place: 'Place',
    state: 'State',
    agenda: 'Agenda',
    agendaHint: 'Tick what the meeting was about. The items say which obligation the meeting fulfils.',
    wording: (item: string) => `Own wording of the item: ${item}`,
    wordingHint: 'own wording, if it differs',
    otherItem: (position: number) => `Other item ${position}`,
    people: 'Attendance',
    peopleHint: 'Tick those who came. Add at the end those we do not know.',
    everybodyCame: 'Everybody came',
    peopleHintFirst: 'Add those who came. Next time we offer them ourselves.',
    detail: (name: string) => `How they took part: ${name}`,
    details: { '': 'no remark', remote: 'remotely', excused: 'excused' },
    missedInRow: (times: number) => `absent ${times} times in a row`,
    personName: 'Name',
    organisation: 'Organisation',
    role: 'Role',
    noRole: 'other',
    correct: 'Correct',
    correctWhom: (name: string) => `details: ${name}`,
    leaveOut: 'Leave out of the list',
    newPerson: (position: number) => `Another person ${position}`,
    addRow: 'Add a line',
    minutes: 'Minutes',
    minutesHint: 'What was discussed and what the partnership decided. Part paragraphs by an empty line.',
    outsideValidity: 'Save it outside the validity of the cooperation agreement, too',
    outsideValidityHint: 'The meeting stays on record; it does not count for the obligations.',
    save: 'Save the meeting',
    saved: (missingParts: string | null) =>
      missingParts === null ? 'The meeting is entered and proved.' : `The meeting is entered. ${missingParts}.`,
    openSaved: 'Open the saved meeting',
    overwrite: 'Save my wording',
    currentState: 'New state',
    currentStateLead:
      'Somebody else has saved the meeting like this meanwhile. Compare it with your wording and save what shall hold.',
  },

  view: {
    edit: 'Edit the meeting',
    notCounted: (sentence: string) => `Does not count yet. ${sentence}.`,
    complete: { minutes: 'Add the minutes', attendance: 'Add the attendance' },
    outcomeQuestion: 'Was it held?',
    wasHeld: 'Yes, add the minutes',
    wasCancelled: 'No, it was not held',
    outsideValidity: 'The meeting lies outside the validity of the cooperation agreement. Check the day.',
    agenda: 'Agenda',
    editAgenda: 'Edit the agenda',
    noAgenda: 'No agenda was entered.',
    minutes: 'Minutes',
    noMinutes: 'The minutes are missing so far.',
    people: 'Attendance',
    nobody: 'Nobody is on the list yet.',
    peopleLead: (people: number, organisations: number) =>
      `${englishCount(people, 'person', 'people')} came${
        organisations === 0 ? '' : ` from ${englishCount(organisations, 'organisation', 'organisations')}`
      }.`,
    noneCame: 'Nobody is ticked yet.',
    invitedLead: (people: number) => `${englishCount(people, 'person', 'people')} invited.`,
    composition: 'Composition by the agreement',
    compositionOf: (promised: number, missing: readonly string[]) =>
      `The agreement promises ${englishCount(promised, 'group of partners', 'groups of partners')}. ${missing.length === 0 ? 'All of them were represented.' : `Missing: ${missing.join(', ')}.`}`,
    uses: 'Where it counts',
    noUses: 'This meeting fulfils no obligation. Kind, agenda and attendance decide.',
    remove: 'Delete the meeting',
    removeQuestion: 'Delete this meeting?',
    removeConsequence: 'It will no longer count. It stays in the history.',
    removed: 'The meeting is deleted.',
    back: 'All meetings',
    backToMeeting: 'Back to the meeting',
  },
  refusals: {
    'meeting.day_missing': 'Enter the day of the meeting, for example 14. 3. 2024.',
    'meeting.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 14. 3. 2024.`,
    'meeting.time_impossible': ({ text }: RefusalDetails) => `“${text}” is not a time. Write it as 9:00.`,
    'meeting.held_in_future': ({ on }: RefusalDetails) =>
      `The meeting of ${englishDate(localDate(String(on)))} is still to come. Enter it as planned, or correct the day.`,
    'meeting.present_but_not_held': ({ name, count }: RefusalDetails) =>
      `The attendance list says that somebody came (${name}${Number(count) > 1 ? ' and others' : ''}). Change the state to “Held”, or clear the attendance.`,
    'meeting.ends_before_start': ({ startsAt, endsAt }: RefusalDetails) =>
      `The end ${String(endsAt)} is not after the start ${String(startsAt)}. Correct one of the times.`,
    'meeting.outside_validity': ({ on, from, to }: RefusalDetails) =>
      `${englishDate(localDate(String(on)))} is outside the validity of the cooperation agreement (${englishDate(localDate(String(from)))}–${englishDate(localDate(String(to)))}). Correct the day, or tick that you want to save it all the same.`,
    'meeting.attendant_unknown': ({ name }: RefusalDetails) =>
      `${name}: the register of the unit knows no such person or organisation. Choose from it, or write the name.`,
    'meeting.group_unknown': 'The unit has no such working group. Choose one that is offered.',
    'meeting.item_unnamed': 'Say what the other item of the agenda is about.',
    'meeting.attendant_unnamed': 'Enter the name. If you do not know it, write “representative”.',
    'meeting.attendant_twice': ({ name }: RefusalDetails) =>
      `${name} is on the list twice. Leave one line out, or tell them apart by organisation.`,
    'meeting.excused_but_present': ({ name }: RefusalDetails) =>
      `${name}: whoever came is not excused. Keep one of the two.`,
  },
}
