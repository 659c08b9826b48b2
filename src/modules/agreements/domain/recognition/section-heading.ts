import { foldSpaces } from '#kernel/folding.ts'
import type { SectionKey } from '../draft.ts'
import { type Passage, partOfPassage } from './passage.ts'
import type { Section } from './reading.ts'
import { labelAtStart, labelDistance } from './text/label-match.ts'
import { type HeadedSection, headedSections, sectionHeadings } from './vocabulary/section-headings.ts'

/** The section that a text is the heading of, exactly or nearly, with what follows it on the line. */
export function headingMatch(text: string): { key: HeadedSection; distance: number; rest: string } | null {
  let best: { key: HeadedSection; distance: number; rest: string } | null = null
  for (const key of headedSections) {
    const label = sectionHeadings[key]
    const distance = labelDistance(text, label)
    if (distance !== null && (best === null || distance < best.distance)) best = { key, distance, rest: '' }
    if (distance !== null || !text.includes(':')) continue
    const start = labelAtStart(text, label)
    if (start?.colon === true && (best === null || start.distance < best.distance)) {
      best = { key, distance: start.distance, rest: start.rest }
    }
  }
  return best
}

type HeadingFound = { readonly key: HeadedSection; readonly title: string; readonly content: Passage | null }

/** A passage that is a heading, one that begins with it and a colon, or one whose first line it is. */
export function headingIn(passage: Passage, current: SectionKey): HeadingFound | null {
  if ((passage.cell !== null && passage.cell.index > 0) || passage.lines[0]?.list === true) return null
  const whole = headingMatch(passage.text)
  if (whole !== null) {
    if (whole.key === current && !passage.heading) return null
    return {
      key: whole.key,
      title: passage.text,
      content: whole.rest === '' ? null : partOfPassage(passage, whole.rest),
    }
  }
  const [opening = '', ...rest] = passage.raw.split('\n')
  const first = rest.length === 0 ? null : headingMatch(opening)
  if (first === null || first.key === current) return null
  return { key: first.key, title: foldSpaces(opening), content: partOfPassage(passage, rest.join('\n')) }
}

/** An explanation in brackets, or the last words of a heading that stands on two lines ("… v rámci KPSV" / "2021+"). */
export function continuesHeading(passage: Passage, current: Section): boolean {
  return (
    current.heading !== null &&
    current.passages.length === 0 &&
    (isBracketed(passage.text) || completesHeading(passage.text, current))
  )
}

function completesHeading(text: string, { key, title }: Section): boolean {
  const headed = headedSections.find((candidate) => candidate === key)
  if (headed === undefined) return false
  const alone = labelDistance(title, sectionHeadings[headed])
  const together = labelDistance(`${title} ${text}`, sectionHeadings[headed])
  return together !== null && (alone === null || together < alone)
}

export function isBracketed(text: string): boolean {
  return /^\(.*\)[¹²³⁰⁴-⁹*]*$/u.test(text)
}
