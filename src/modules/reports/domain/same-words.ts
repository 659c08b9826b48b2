import { type GapReasons, tidyGaps } from './gaps.ts'
import type { ReportWords } from './papers/fulfilment-report-input.ts'
import { wordSections } from './word-sections.ts'

type Written = { readonly words: ReportWords; readonly gaps: GapReasons }

/** Whether two versions of a report say the same in a person's words; an empty section is one that was left out. */
export function sameWords(one: Written, other: Written): boolean {
  const text = ({ words }: Written, section: (typeof wordSections)[number]): string => (words[section] ?? '').trim()
  return (
    wordSections.every((section) => text(one, section) === text(other, section)) &&
    JSON.stringify(tidyGaps(one.gaps)) === JSON.stringify(tidyGaps(other.gaps))
  )
}
