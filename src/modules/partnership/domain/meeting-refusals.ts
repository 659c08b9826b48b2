import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Attendant, isPresent, type MeetingContent } from './meeting.ts'
import { attendantKey } from './same-attendant.ts'

/** Everything for which a meeting cannot be saved, each at its field; empty when it can. */
export function meetingRefusals(content: MeetingContent, today: LocalDate): readonly Refusal[] {
  return [
    ...stateRefusals(content, today),
    ...timeRefusals(content),
    ...agendaRefusals(content),
    ...attendanceRefusals(content.attendance),
  ]
}

/** Throws the first of them. */
export function requireSound(content: MeetingContent, today: LocalDate): void {
  const [first] = meetingRefusals(content, today)
  if (first !== undefined) throw first
}

function stateRefusals({ state, on, attendance }: MeetingContent, today: LocalDate): readonly Refusal[] {
  if (state === 'held') return on > today ? [new Refusal('meeting.held_in_future', { on, today }, 'on')] : []
  // Ticked at a planned meeting is who has promised to come.
  if (state === 'planned') return []
  const present = attendance.filter(isPresent)
  const [first] = present
  if (first === undefined) return []
  return [new Refusal('meeting.present_but_not_held', { name: first.name, count: present.length }, 'state')]
}

function timeRefusals({ startsAt, endsAt }: MeetingContent): readonly Refusal[] {
  if (startsAt === null || endsAt === null || startsAt < endsAt) return []
  return [new Refusal('meeting.ends_before_start', { startsAt, endsAt }, 'endsAt')]
}

/** Rule 54: what is none of the standing items says what it is. */
function agendaRefusals({ agenda }: MeetingContent): readonly Refusal[] {
  return agenda.flatMap(({ type, wording }, index) =>
    type === 'other' && wording === null ? [new Refusal('meeting.item_unnamed', {}, `agenda.${index}.wording`)] : [],
  )
}

/** Two people may share a name, one of each organisation; the same name and organisation twice is one person twice. */
function attendanceRefusals(attendance: readonly Attendant[]): readonly Refusal[] {
  const seen = new Set<string>()
  return attendance.flatMap((attendant, index) => {
    const field = `attendance.${index}.name`
    if (attendant.name === '') return [new Refusal('meeting.attendant_unnamed', {}, field)]
    const key = attendantKey(attendant)
    if (seen.has(key)) return [new Refusal('meeting.attendant_twice', { name: attendant.name }, field)]
    seen.add(key)
    return []
  })
}
