import type { LocalDate } from '#kernel/local-date.ts'
import type { Attendant, Meeting } from '../meeting.ts'
import type { NamedMember } from '../register/named-member.ts'
import type { Practice, PracticeSide, PracticeTask } from '../register/practice.ts'
import { isUnnamed } from '../unnamed.ts'

/** Who convened a meeting, chaired it and wrote its minutes: the side by the register's practice, the person where one is known. */
export type Conduct = {
  readonly convenes: PracticeSide | null
  readonly chairs: PracticeSide | null
  readonly writes: PracticeSide | null
  readonly chair: string | null
  readonly writer: string | null
}

/**
 * Nobody writes down who conducted each meeting, so the register says it: the practice of that day, the chair of the partnership (or
 * of the working group) when on the list, and of a side that does it alone its official who came.
 */
export function conductOf(
  { on, attendance, workingGroupId }: Pick<Meeting, 'on' | 'attendance' | 'workingGroupId'>,
  register: { readonly practices: readonly Practice[]; readonly members: readonly NamedMember[] },
): Conduct {
  const side = (task: PracticeTask): PracticeSide | null => sideOn(register.practices, task, on)
  const chairs = register.members.filter(({ role, groupId }) => role === 'chair' && groupId === workingGroupId)
  const came = attendance.filter(
    ({ presence, name }) => (presence === 'in-person' || presence === 'remote') && !isUnnamed(name),
  )
  const chair = came.find(({ personId }) => personId !== null && chairs.some((member) => member.personId === personId))
  return {
    convenes: side('convene'),
    chairs: side('chair'),
    writes: side('minutes'),
    chair: chair?.name ?? officialOf(side('chair'), came),
    writer: officialOf(side('minutes'), came),
  }
}

function sideOn(practices: readonly Practice[], task: PracticeTask, day: LocalDate): PracticeSide | null {
  const lasting = practices.filter(
    (practice) => practice.task === task && practice.from <= day && (practice.to === null || practice.to >= day),
  )
  return lasting.at(-1)?.side ?? null
}

function officialOf(side: PracticeSide | null, came: readonly Attendant[]): string | null {
  if (side === null || side === 'shared') return null
  const role = side === 'agency' ? 'consultant' : 'manager'
  const officials = came.filter((attendant) => attendant.role === role)
  return officials.length === 1 ? (officials[0]?.name ?? null) : null
}
