import { fold } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { isSameMember, type Member, type MemberContent, type Term } from './member.ts'
import type { Practice, PracticeContent } from './practice.ts'
import type { GroupContent, PartnershipContent, WorkingGroup } from './register.ts'
import { isReversed, meet } from './term.ts'

/** Everything for which the founding cannot be saved, each at its field. */
export function foundingRefusals({ foundedOn }: PartnershipContent, today: LocalDate): readonly Refusal[] {
  return foundedOn !== null && foundedOn > today
    ? [new Refusal('partnership.founded_in_future', { day: foundedOn }, 'foundedOn')]
    : []
}

/** The same of a working group. `others`: the groups of the unit without this one. */
export function groupRefusals(group: GroupContent, others: readonly WorkingGroup[]): readonly Refusal[] {
  const namesake = others.find((other) => fold(other.name) === fold(group.name) && meet(other, group))
  return [
    ...(group.name === '' ? [new Refusal('group.name_missing', {}, 'name')] : []),
    ...reversed(group),
    ...(namesake === undefined || group.name === '' || isReversed(group)
      ? []
      : [new Refusal('group.name_twice', { name: namesake.name }, 'name')]),
  ]
}

/**
 * The same of a membership: its days are possible, it does not overlap another one of the same member at the same place, and
 * lies within the life of its group. There is one regional contact at a time.
 */
export function memberRefusals(
  member: MemberContent,
  others: readonly Member[],
  group: WorkingGroup | null,
): readonly Refusal[] {
  const nobody = member.organisationId === null && member.personId === null
  if (nobody) return [new Refusal('member.nobody', {}, 'organisation'), ...reversed(member)]
  if (isReversed(member)) return reversed(member)
  if (group !== null && !meet(member, group)) return [new Refusal('member.outside_group', { name: group.name }, 'from')]
  const twice = others.find((other) => isSameMember(other, member) && meet(other, member))
  if (twice !== undefined) return [new Refusal('member.overlap', daysOf(twice), 'from')]
  if (member.role !== 'regional-contact') return []
  const contact = others.find((other) => other.role === 'regional-contact' && meet(other, member))
  return contact === undefined ? [] : [new Refusal('member.second_contact', daysOf(contact), 'from')]
}

/** The same of a practice: at one time one side does a task, or both share it. */
export function practiceRefusals(practice: PracticeContent, others: readonly Practice[]): readonly Refusal[] {
  if (isReversed(practice)) return reversed(practice)
  const twice = others.find((other) => other.task === practice.task && meet(other, practice))
  return twice === undefined ? [] : [new Refusal('practice.overlap', daysOf(twice), 'from')]
}

/** Throws the first refusal of several. */
export function requireNone([first]: readonly Refusal[]): void {
  if (first !== undefined) throw first
}

function reversed(term: Term): readonly Refusal[] {
  return isReversed(term) ? [new Refusal('term.reversed', daysOf(term), 'to')] : []
}

/** An empty text stands for an open end; the sentence says it in words. */
function daysOf({ from, to }: Term): { readonly from: string; readonly to: string } {
  return { from: from ?? '', to: to ?? '' }
}
