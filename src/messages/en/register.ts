import { isLocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

const missing = { founder: 'founder', statute: 'statute', rules: 'rules of procedure' }

const term = (from: string | number | null | undefined, to: string | number | null | undefined): string => {
  const [begin, end] = [from, to].map((day) => (typeof day === 'string' && isLocalDate(day) ? englishDate(day) : null))
  const parts = [begin === null ? null : `from ${begin}`, end === null ? null : `to ${end}`]
  const told = parts.filter((part) => part !== null).join(' ')
  return told === '' ? 'without days' : told
}

/** The register of the local partnership: the tab, its forms, what an agreement proposes. */
export const register = {
  term,
  roles: {
    chair: 'chair',
    coordinator: 'coordinator',
    member: 'member',
    'regional-contact': 'regional contact',
    'region-staff': 'staff of the region',
    guest: 'permanent guest',
  },
  tasks: { convene: 'Convenes', chair: 'Chairs', minutes: 'Writes the minutes' },
  sides: { agency: 'ASZ', shared: 'shared', unit: 'town' },
  missing,
  view: {
    title: 'Partnership',
    empty: 'Nothing is known of the local partnership yet.',
    emptyHint: 'The composition promised in the agreement is filled in at one press, you only confirm each entry.',
    members: (count: number) =>
      count === 0
        ? 'No members of the partnership are entered yet.'
        : `The partnership has ${englishCount(count, 'member', 'members')}.`,
    worst: (names: string, times: number, meetings: number) =>
      `Most often absent: ${names}, ${times} of ${englishCount(meetings, 'meeting', 'meetings')}.`,
    allCame: 'None of the promised organisations was absent.',
    noMeetings: 'There is no meeting with an attendance list yet, so attendance is not counted.',
    missingPapers: (parts: readonly (keyof typeof missing)[]) =>
      `Missing: ${parts.map((part) => missing[part]).join(', ')}.`,
    fill: 'Fill in from the agreement',
    proposed: (count: number) =>
      `The agreement says more about the partnership: the register lacks ${englishCount(count, 'entry', 'entries')}.`,
    people: 'People and organisations',
    composition: 'Promised composition and who came',
    compositionCaption: 'Organisations of the partnership and their attendance',
    wholeTime: 'Whole time',
    organisation: 'Organisation',
    promised: 'Promised',
    byBoth: 'by agreement and register',
    byAgreement: 'by the agreement',
    byRegister: 'by the register of members',
    wasMember: (term: string) => `a member ${term}`,
    came: 'Came',
    absent: 'Absent',
    missedTimes: (times: number, excused: number) => `${times}×${excused === 0 ? '' : `, excused ${excused}×`}`,
    notCounted: 'no meeting during its membership',
    never: 'never',
    withoutList: (count: number) =>
      `${englishCount(count, 'meeting', 'meetings')} without an attendance list not counted.`,
    guests: 'They come and are not members',
    guestCame: (name: string, times: number) => `${name}: ${times}×`,
    takeIn: 'Take in as a member',
    takeInWhom: (name: string) => `organisation ${name}`,
    membersTitle: 'Members',
    membersOn: (day: string) => `Members on ${day}`,
    membersCaption: 'Who belongs to the partnership and its working groups',
    who: 'Who',
    role: 'Role',
    since: 'Membership',
    asOf: 'Who was a member on',
    show: 'Show',
    today: 'Back to today',
    noMembers: 'According to the register nobody belonged to the partnership on that day.',
    others: (count: number) => `Past and future memberships (${count})`,
    addMember: 'Add a member',
    edit: 'Edit',
    groups: 'Working groups',
    noGroups: 'No working group is entered.',
    addGroup: 'Add a group',
    groupMembers: (count: number) => englishCount(count, 'member', 'members'),
    practice: 'Who convenes, chairs and writes the minutes',
    practiceCaption: 'Who convenes, chairs and writes the minutes in which period',
    chart: 'How the tasks go over from ASZ to the town',
    stretch: (from: number, to: number, side: string) => (from === to ? `${from} ${side}` : `${from}–${to} ${side}`),
    noPractice:
      'It is not written yet who convenes the partnership. Year by year you will see how the town takes it over.',
    addPractice: 'Write who does it',
    task: 'Task',
    side: 'Who',
    period: 'Period',
    unknown: 'not entered',
    mixed: 'changed during the year',
    papers: 'Founding and documents',
    founder: 'Founder',
    foundedOn: 'Founded',
    statute: 'Statute',
    rules: 'Rules of procedure',
    name: 'Name',
    note: 'Note',
    lacks: 'missing',
    editFounding: 'Edit the founding',
  },
  form: {
    founding: 'Founding of the partnership',
    foundingLead:
      'Choose the statute and the rules of procedure of the unit’s documents. Upload them first if they are not there.',
    name: 'Name',
    nameHint: 'If the partnership has one of its own.',
    founder: 'Founder',
    founderHint: 'For example the town council or the mayor.',
    foundedOn: 'Founded on',
    statute: 'Statute',
    rules: 'Rules of procedure',
    noPaper: 'missing',
    note: 'Note',
    newGroup: 'Add a working group',
    editGroup: 'Edit the working group',
    groupName: 'Name of the group',
    newMember: 'Add a member',
    editMember: 'Edit the membership',
    memberLead: 'Whoever left gets a last day. The membership stays in the history.',
    organisation: 'Organisation',
    organisationHint: 'Choose a known one or write a new one.',
    person: 'Person',
    personHint: 'Who stands for it; one of the two is enough.',
    role: 'Role',
    group: 'Where',
    partnership: 'the local partnership',
    from: 'From',
    to: 'To',
    openEnd: 'Leave it empty while it lasts.',
    newPractice: 'Write who does it',
    editPractice: 'Edit the period',
    task: 'Task',
    side: 'Who has it',
    save: 'Save',
    saved: 'Saved.',
    remove: 'Remove',
    removeQuestion: 'Remove the entry?',
    removeConsequence: 'If it was written by mistake. It stays in the history.',
    removed: 'The entry is removed.',
  },
  proposals: {
    title: 'Fill in from the agreement',
    lead: (fresh: number): string =>
      fresh === 0
        ? 'Everything that the agreement says about the partnership is in the register.'
        : 'Tick what the register shall have. Nothing else is written.',
    from: (day: string) => `Memberships are written from ${day}, the first day of the agreement.`,
    kinds: {
      founder: 'Founder',
      group: 'Working groups',
      member: 'Members',
      'regional-contact': 'Regional contact',
    },
    inGroup: (organisation: string, group: string | null) =>
      group === null ? organisation : `${organisation}, group ${group}`,
    known: 'already in the register',
    fill: 'Write into the register',
    filled: (count: number) => `Written: ${englishCount(count, 'entry', 'entries')}.`,
    none: 'There is no agreement in force, or it says nothing about the partnership.',
  },
  refusals: {
    'partnership.founded_in_future': ({ day }: RefusalDetails) =>
      `The partnership cannot have been founded ${term(null, day).replace(/^to /, 'on ')}, that day is still to come.`,
    'partnership.document_unknown': 'This document does not belong to the unit. Choose another one.',
    'group.name_missing': 'Enter the name of the group.',
    'group.name_twice': ({ name }: RefusalDetails) =>
      `The group ${name} already exists in that time. Edit it, or change the days.`,
    'member.nobody': 'Enter an organisation or a person.',
    'member.unknown': 'The register of the unit’s people does not have this entry. Choose another one.',
    'member.group_unknown': 'This working group does not belong to the unit. Choose another one.',
    'member.outside_group': ({ name }: RefusalDetails) =>
      `The group ${name} does not work in these days. Correct the days of the membership or of the group.`,
    'member.overlap': ({ from, to }: RefusalDetails) =>
      `This member is already entered ${term(from, to)}. The days must not overlap.`,
    'member.second_contact': ({ from, to }: RefusalDetails) =>
      `There is one regional contact, and another one is entered ${term(from, to)}. Give that one a last day first.`,
    'practice.overlap': ({ from, to }: RefusalDetails) =>
      `Somebody already has this task ${term(from, to)}. The days must not overlap.`,
    'term.reversed': 'The end is before the beginning. Correct one of the two days.',
    'term.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 1. 4. 2023.`,
    'term.from_missing': 'Enter the day from which it holds.',
  },
}
