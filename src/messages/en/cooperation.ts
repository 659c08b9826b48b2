import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { englishDate } from '../dates.ts'

export const cooperation = {
  offices: {
    representative: 'authorised representative',
    manager: 'inclusion manager',
    'manager-stand-in': 'stand-in for the manager',
    consultant: 'local consultant of the Agency',
    'regional-head': 'head of the Agency’s regional office',
  },
  endings: {
    expired: 'ran out',
    followed: 'another period followed',
    'notice-by-unit': 'notice of the unit',
    'notice-by-agency': 'notice of the Agency',
    'by-agreement': 'agreement of both sides',
    other: 'otherwise',
  },
  term: (from: LocalDate, to: LocalDate | null) => range(from, to),
  sinceUnknown: 'nobody is written down',
  form: {
    takeTitle: 'Write down an office',
    changeTitle: (office: string, name: string) => `Change: ${office} ${name}`,
    succeedTitle: (office: string) => `Succession: ${office}`,
    succeedLead: (name: string) => `${name} ends the day before whoever comes begins.`,
    office: 'Office',
    name: 'Name',
    nameHint: 'Choose somebody known, or write a new name.',
    from: 'From',
    to: 'To',
    toHint: 'The last day. Empty while it goes on.',
    startsOn: 'Begins on',
    note: 'Note',
    save: 'Save',
    take: 'Write down',
    succeed: 'Succeed',
    taken: (name: string, office: string) => `Written down: ${name}, ${office}.`,
    changed: 'Saved.',
    succeeded: (name: string, day: LocalDate) =>
      `${name} begins on ${englishDate(day)}. You can prepare the hand-over now.`,
    meanwhile:
      'Somebody else changed it meanwhile. What you wrote stays in the fields and replaces it when saved. Saved now:',
    remove: 'Remove',
    removeQuestion: 'Remove this entry?',
    removeConsequence: 'Remove only what was written by mistake. Whoever left an office has a last day.',
    removed: 'The entry is removed.',
    newPeriodTitle: 'Write down a period of cooperation',
    changePeriodTitle: (programme: string) => `Change the period ${programme}`,
    programme: 'Programme',
    programmeHint: 'For instance KPSVL 2014–2020 or KPSV 2021+.',
    endedHow: 'How it ended',
    stillRuns: 'it goes on, or nobody knows',
    endedHint: 'A resolution, the reason of a notice and so on.',
    periodSaved: 'The period is saved.',
    periodRemoved: 'The period is removed.',
    removePeriodQuestion: 'Remove this period?',
  },
  refusals: {
    'term.day_missing': 'The day is missing.',
    'term.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 19. 4. 2024.`,
    'term.before_agency': ({ founded }: RefusalDetails) =>
      `The Agency was founded on ${day(founded)}; there was no cooperation before. Check the year.`,
    'term.ends_before_start': 'The end is earlier than the beginning. Check both days.',
    'office.person_missing': 'The name is missing.',
    'office.overlap': ({ name, from, to }: RefusalDetails) =>
      `There is always one authorised representative. At that time it is ${name} (${between(from, to)}). End that entry, or choose Succeed.`,
    'office.held_twice': ({ name, from, to }: RefusalDetails) =>
      `${name} is in this office already (${between(from, to)}).`,
    'office.successor_too_early': ({ from }: RefusalDetails) =>
      `Whoever leaves has been in the office since ${day(from)}. The successor must begin later.`,
    'period.programme_missing': 'The programme is missing.',
    'period.end_missing': 'The period ended, add the day.',
    'period.overlap': ({ programme, from, to }: RefusalDetails) =>
      `It overlaps the period ${programme} (${between(from, to)}).`,
  },
}

function range(from: LocalDate, to: LocalDate | null): string {
  return to === null ? `since ${englishDate(from)}` : `${englishDate(from)} – ${englishDate(to)}`
}

function day(value: string | number | undefined): string {
  return englishDate(localDate(String(value)))
}

function between(from: string | number | undefined, to: string | number | undefined): string {
  return range(localDate(String(from)), to === undefined || to === '' ? null : localDate(String(to)))
}
