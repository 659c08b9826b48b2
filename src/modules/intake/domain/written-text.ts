import { czechDate } from '#kernel/czech-typography.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { isLocalDate } from '#kernel/local-date.ts'

/** A value as a person would write it into a field: 19. 4. 2022, 12/2026, anything else as it is. */
export function writtenText(value: string | null): string {
  if (value === null) return ''
  if (isLocalDate(value)) return foldSpaces(czechDate(value))
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  return month === undefined ? value : `${Number(month)}/${year}`
}
