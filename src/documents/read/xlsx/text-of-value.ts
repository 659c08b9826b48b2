import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'

/** Days and times of a sheet have no zone; the library gives them as if in UTC. Before this year stands a time without a day. */
const firstYearOfDays = 1900

/**
 * What a cell of a workbook says, as it would be written in Czech.
 * @example textOfValue(new Date('2023-02-14T00:00:00Z')) // '14. 2. 2023'
 */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', ',') : ''
  if (typeof value === 'boolean') return value ? 'ano' : 'ne'
  if (value instanceof Date) return textOfMoment(value)
  return String(value)
}

function textOfMoment(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return ''
  const rounded = new Date(Math.round(moment.getTime() / 60_000) * 60_000)
  const minutes = String(rounded.getUTCMinutes()).padStart(2, '0')
  const time = `${rounded.getUTCHours()}.${minutes}`
  const year = rounded.getUTCFullYear()
  if (year < firstYearOfDays) return time
  if (year > 9999) return ''
  const day = czechDate(localDate(rounded.toISOString().slice(0, 10)))
  return time === '0.00' ? day : `${day} ${time}`
}
