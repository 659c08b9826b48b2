import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'

/** A day, a month or a year as a form prints it: 19. 4. 2022, 9/2022, 2022. */
export function printedDay(iso: string): string {
  if (isLocalDate(iso)) return czechDate(iso)
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(iso) ?? []
  return month === undefined ? iso : `${Number(month)}/${year}`
}
