import type { LocalDate } from '../../kernel/local-date.ts'
import { englishDate, englishShortDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

type Role = 'consultant' | 'manager' | 'representative'

const roles: Readonly<Record<Role, string>> = {
  consultant: 'ASZ consultant',
  manager: 'inclusion manager',
  representative: 'authorised representative',
}

const nouns = {
  meeting: ['meeting', 'meetings'],
  report: ['report', 'reports'],
  event: ['event', 'events'],
  support: ['consultation', 'consultations'],
  research: ['piece of research', 'pieces of research'],
  advice: ['consultation', 'consultations'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  hour: ['hour', 'hours'],
} as const

type Noun = keyof typeof nouns

function pieces(count: number, noun: Noun): string {
  const [one, more] = nouns[noun]
  return englishCount(count, one, more)
}

export const obligations = {
  states: {
    fulfilled: 'Fulfilled',
    'on-track': 'On track',
    due: 'Due soon',
    overdue: 'Overdue',
    missed: 'Missed',
    'awaiting-confirmation': 'Awaiting confirmation',
    upcoming: 'Not started yet',
    'not-recorded': 'Not recorded',
    'not-countable': 'Cannot be counted',
    waived: 'Closed with a reason',
  },
  duties: {
    'plan-report': 'Report on the social inclusion plan',
    'agreement-report': 'Report on the cooperation description',
    'plan-consultation': 'Meeting on the plan',
    consultation: 'Meeting on the cooperation description',
    'plan-discussion': 'Discussion of the plan in the local partnership',
    'agreement-discussion': 'Discussion of the cooperation description in the local partnership',
    'group-education': 'Group education events',
    'individual-support': 'Individual expert support',
    research: 'Thematic research',
    'partnership-meeting': 'Meetings of the local partnership',
    negotiation: 'Talks on the cooperation',
    'agreement-revision': 'Revision of the cooperation description',
    'plan-groundwork': 'Groundwork for the social inclusion plan',
    plan: 'Social inclusion plan',
    'education-events': 'Education for staff and partners',
    'education-hours': 'Education of released staff',
    advice: 'Expert advice',
  },
  meetingKinds: {
    'local-partnership': 'local partnership',
    'working-group': 'working group',
    consultation: 'meeting of consultant, manager and representative',
    'field-workers': 'field workers’ meeting',
    council: 'council',
    other: 'other meeting',
  },
  roles: { consultant: roles.consultant, manager: roles.manager, representative: roles.representative },
  meetingOf: (attendants: readonly Role[]) => `Meetings of ${list(attendants.map((role) => roles[role]))}`,
  aboutPlan: (title: string) => `${title} on the plan`,
  forYear: (title: string, year: number) => `${title} for ${year}`,
  forPeriod: (title: string, from: LocalDate, to: LocalDate) =>
    `${title} for ${englishDate(from)} – ${englishDate(to)}`,
  formHead: 'Education under the head of the description',
  training: { unit: 'Release staff for education', agency: 'Offer education' },

  date: englishDate,
  shortDate: englishShortDate,
  pieces,
  kOfN: (k: number, n: number, noun: Noun) => `${k.toLocaleString('en-GB')} of ${pieces(n, noun)}`,
  /** The count beside the meter where it counts hours: „22 ze 40 h“. */
  inHours: (count: string) => `${count}\u00a0h`,
  inYear: (year: number) => `in ${year}`,
  inPeriod: (from: LocalDate, to: LocalDate) => `from ${englishDate(from)} to ${englishDate(to)}`,
  until: (to: LocalDate) => `by ${englishDate(to)}`,
  counted: (count: string, when: string, days: readonly string[]) =>
    days.length === 0 ? `${count} ${when}.` : `${count} ${when}: ${days.join(', ')}.`,

  partOfPeriod: (needed: number, whole: number) => `Only a part of the period: ${needed} instead of ${whole}.`,
  estimate: 'The document gives the number as an estimate.',
  participants: (people: number) => `${englishCount(people, 'person', 'people')} took part.`,
  distance: (distanceHours: number, limit: number) =>
    distanceHours > limit
      ? `${pieces(distanceHours, 'hour')} at a distance, ${limit} counted: the description accepts no more.`
      : `${pieces(distanceHours, 'hour')} at a distance, at most ${limit} allowed.`,

  waived: (reason: string, on: LocalDate) => `Closed on ${englishDate(on)}: ${ending(reason)}`,
  notCountable: {
    'missing-term': 'The document gives no deadline.',
    unparsed: 'We do not understand the deadline. Make it exact, or close the duty with a reason.',
    scope: 'This is no deadline but a scope.',
    condition: 'The deadline depends on an event whose day we do not know.',
    'on-demand': 'Done when needed, no number is set.',
    continuous: 'Done continuously, no number is set.',
  },
  proved: (count: number) => `Evidence: ${englishCount(count, 'record', 'records')}.`,
  awaiting: (days: readonly string[]) => `The other side has not confirmed yet: ${days.join(', ')}.`,
  notRecorded: (recordsFrom: LocalDate) =>
    `Before records began on ${englishDate(recordsFrom)}. You can add older evidence.`,
  upcoming: (from: LocalDate) => `Not started yet. The period begins on ${englishDate(from)}.`,
  overdue: (days: number, by: LocalDate) =>
    `${englishCount(days, 'day', 'days')} after the deadline of ${englishDate(by)}. It is still owed.`,
  missed: (missing: number, noun: Noun, to: LocalDate) =>
    `The period ended on ${englishDate(to)}, ${pieces(missing, noun)} short.`,
  due: (missing: number, noun: Noun, days: number) =>
    days === 0
      ? `Due today, ${pieces(missing, noun)} missing.`
      : `${englishCount(days, 'day', 'days')} to the deadline, ${pieces(missing, noun)} missing.`,
  remaining: (missing: number, noun: Noun, by: LocalDate) => `${pieces(missing, noun)} missing by ${englishDate(by)}.`,
  restScheduled: (days: readonly string[]) => `The rest is scheduled: ${days.join(', ')}.`,
  partlyScheduled: (days: readonly string[]) => `Scheduled: ${days.join(', ')}.`,
  behind: 'The rest no longer fits evenly into the period.',
  late: (on: LocalDate) => `Proved on ${englishDate(on)}, after the deadline.`,

  record: {
    meeting: (day: string) => `The meeting of ${day}`,
    report: (title: string) => title,
    record: (title: string | null, day: string) => (title === null ? `The record of ${day}` : `${title}, ${day}`),
  },
  because: {
    cancelled: (what: string) => `${what} did not take place.`,
    unrecorded: (what: string) => `${what} was planned for a past day. Say whether it took place.`,
    unanswered: (what: string) => `${what}: the offer has no answer yet.`,
    'not-taken': (what: string, declined: { readonly by: string; readonly reason: string } | null) =>
      declined === null
        ? `${what}: the offer was not taken up.`
        : `${what}: the offer was not taken up (${declined.by}). Reason: ${ending(declined.reason)}`,
    objected: (what: string, reason: string) => `${what} does not count, the other side objects: ${ending(reason)}`,
    'role-absent': (what: string, role: Role) => `${what} does not count: the ${roles[role]} did not come.`,
    'no-minutes': (what: string) => `${what} does not count: the minutes are missing.`,
    'no-attendance': (what: string) => `${what} does not count: the attendance list is missing.`,
    'not-submitted': (what: string) => `${what} is a draft, not handed over yet.`,
    'not-to-council': (what: string) => `${what} exists, the council's resolution is missing.`,
  },
  linkMarks: {
    awaiting: (label: string) => `${label} awaits confirmation`,
    planned: (label: string) => `${label} scheduled`,
    'not-taken': (label: string) => `${label} not taken up`,
    objected: (label: string) => `${label} objected to`,
    'no-minutes': (label: string) => `${label} without minutes`,
    'no-attendance': (label: string) => `${label} without attendance list`,
    'not-submitted': (label: string) => `${label}, a draft`,
    'not-to-council': (label: string) => `${label} without resolution`,
    other: (label: string) => `${label} does not count`,
  },
}

function ending(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
