import { parseCzechDay } from '#kernel/czech-day.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Expert } from '../domain/record-details.ts'

/** Experts as lines of a form: „Petr Malý: 12. 3. 2024, 13. 3. 2024“. */
export function expertLines(experts: readonly Expert[]): string {
  return experts
    .map(({ name, days }) => (days.length === 0 ? name : `${name}: ${days.map(czechDate).join(', ')}`))
    .join('\n')
}

/** The lines read back, with those that could not be. */
export function readExpertLines(text: string): {
  readonly experts: readonly Expert[]
  readonly unreadable: readonly string[]
} {
  const experts: Expert[] = []
  const unreadable: string[] = []
  for (const line of text.split(/\r?\n/).map(foldSpaces).filter(Boolean)) {
    const [name = '', days = '', ...more] = line.split(/\s*:\s*/)
    const read = days
      .split(/\s*[,;]\s*/)
      .filter(Boolean)
      .map(parseCzechDay)
    const known = read.filter((day): day is LocalDate => day !== null)
    if (name === '' || more.length > 0 || known.length < read.length) unreadable.push(line)
    else experts.push({ name, days: known })
  }
  return { experts, unreadable }
}
