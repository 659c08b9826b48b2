import { daysBetween, type LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Phase } from '../../agreements/index.ts'

/** What somebody who looks after several units should not overlook. */
export const concerns = ['silent', 'expiring', 'vacant', 'unsigned'] as const
export type Concern = (typeof concerns)[number]

/** Days without a record after which a unit with a running agreement is called silent: about a quarter of a year. */
export const silentAfterDays = 100

export type Standing = {
  readonly phase: Phase
  readonly validity: Period | null
  readonly unsigned: boolean
  readonly managerVacant: boolean
  /** Since when records are kept here. */
  readonly recordsFrom: LocalDate
  /** The last day of which there is any record; null when there is none. */
  readonly lastRecordOn: LocalDate | null
}

/** The concerns about one unit today. An agreement that has ended or not begun raises none. */
export function concernsOf(standing: Standing, today: LocalDate): readonly Concern[] {
  if (standing.phase !== 'in-force' && standing.phase !== 'expiring') return []
  const found: Record<Concern, boolean> = {
    silent: silentDays(standing, today) > silentAfterDays,
    expiring: standing.phase === 'expiring',
    vacant: standing.managerVacant,
    unsigned: standing.unsigned,
  }
  return concerns.filter((concern) => found[concern])
}

/** Days since the last record, or since the day from which there could have been one. */
function silentDays({ lastRecordOn, recordsFrom, validity }: Standing, today: LocalDate): number {
  const begin = validity === null || recordsFrom > validity.from ? recordsFrom : validity.from
  return daysBetween(lastRecordOn !== null && lastRecordOn > begin ? lastRecordOn : begin, today)
}
