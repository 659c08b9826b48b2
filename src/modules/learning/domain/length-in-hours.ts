import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { EducationDetails } from './record-details.ts'

/** From the first to the last minute, in hours and their hundredths; below zero when it ends before it begins; null when one of them is unknown. */
export function lengthInHours({ startsAt, endsAt }: Pick<EducationDetails, 'startsAt' | 'endsAt'>): number | null {
  return startsAt === null || endsAt === null
    ? null
    : Math.round(((minutesOf(endsAt) - minutesOf(startsAt)) / 60) * 100) / 100
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
