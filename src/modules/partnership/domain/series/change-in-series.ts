import { workingDayOnOrAfter } from '#kernel/czech-holidays.ts'
import { addDays } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { Meeting } from '../meeting.ts'

/** What changes at one meeting of a series and those after it. Null: stays as it is at each. */
export type SeriesChange = {
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  readonly place: string | null
  /** Days by which each moves, forwards or back; whoever lands on a day off goes to the next working one. */
  readonly shiftDays: number | null
  /** Calls them off. */
  readonly cancel: boolean
}

/**
 * The meetings of the series that the change concerns, changed: the one from which it starts and the later ones that are still
 * planned. Held and cancelled ones stay.
 *
 * @throws Refusal `series.nothing_to_change`, `series.shift_impossible`
 */
export function changeInSeries(
  series: readonly Meeting[],
  from: Pick<Meeting, 'id' | 'on'>,
  change: SeriesChange,
): readonly Meeting[] {
  const { startsAt, endsAt, place, shiftDays, cancel } = change
  if (shiftDays !== null && (!Number.isInteger(shiftDays) || Math.abs(shiftDays) > 366))
    throw new Refusal('series.shift_impossible', {}, 'shiftDays')
  if (startsAt === null && endsAt === null && place === null && shiftDays === null && !cancel)
    throw new Refusal('series.nothing_to_change')
  return series
    .filter(({ id, on, state }) => state === 'planned' && (id === from.id || on > from.on))
    .map((meeting) => ({
      ...meeting,
      on: shiftDays === null ? meeting.on : workingDayOnOrAfter(addDays(meeting.on, shiftDays)),
      startsAt: startsAt ?? meeting.startsAt,
      endsAt: endsAt ?? meeting.endsAt,
      place: place ?? meeting.place,
      ...(cancel ? calledOff(meeting) : {}),
      version: meeting.version + 1,
    }))
}

/** Nobody comes to a meeting that is not held: who promised to is on the list without a tick. */
function calledOff({ attendance }: Meeting): Pick<Meeting, 'state' | 'attendance'> {
  return { state: 'cancelled', attendance: attendance.map((line) => ({ ...line, presence: 'absent' })) }
}
