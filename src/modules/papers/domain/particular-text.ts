import { czechDate } from '#kernel/czech-typography.ts'
import { englishDate } from '#messages/dates.ts'
import type { Language } from '#messages/index.ts'
import type { Particulars } from './particulars.ts'

/** One of the particulars as it is printed; empty when it is not known. */
export function particularText(particulars: Particulars, key: keyof Particulars, language: Language): string {
  const { issuedOn } = particulars
  if (key !== 'issuedOn') return String(particulars[key] ?? '')
  if (issuedOn === null) return ''
  return language === 'cs' ? czechDate(issuedOn) : englishDate(issuedOn)
}
