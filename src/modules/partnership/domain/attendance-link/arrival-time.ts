import { addDays } from '#kernel/local-date.ts'
import { pragueMoment } from '#kernel/prague-moment.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Meeting } from '../meeting.ts'

const hour = 3_600_000

export type ArrivalTime = 'too-early' | 'open' | 'over'

/**
 * Whether people may write themselves in by the code of the meeting: on its day, until an hour after its end, or the end of the day
 * when no end is set. Never at one that was called off.
 */
export function arrivalTime({ on, endsAt, state }: Pick<Meeting, 'on' | 'endsAt' | 'state'>, now: Date): ArrivalTime {
  if (state === 'cancelled') return 'over'
  if (now < pragueMoment(on)) return 'too-early'
  const midnight = pragueMoment(addDays(on, 1))
  const closes =
    endsAt === null ? midnight : new Date(Math.min(pragueMoment(on, endsAt).getTime() + hour, midnight.getTime()))
  return now < closes ? 'open' : 'over'
}

/** @throws Refusal `arrival.too_early`, `arrival.over` */
export function requireArrivalTime(meeting: Pick<Meeting, 'on' | 'endsAt' | 'state'>, now: Date): void {
  const time = arrivalTime(meeting, now)
  if (time === 'too-early') throw new Refusal('arrival.too_early')
  if (time === 'over') throw new Refusal('arrival.over')
}
