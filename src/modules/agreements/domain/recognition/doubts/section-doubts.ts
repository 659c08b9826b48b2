import type { Doubt } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** Headings that the form does not have, and a form that is in the file twice. */
export function sectionDoubts({ reading, secondCopy }: Evidence): readonly Doubt[] {
  const unknown = reading.sections
    .filter((section) => section.key === 'other' && section.heading !== null)
    .map((section) =>
      doubt('unknown-section', (texts) => texts.unknownSection(section.title), {
        source: section.heading?.source ?? null,
      }),
    )
  if (secondCopy === null) return unknown
  return [...unknown, doubt('duplicate-text', (texts) => texts.duplicateText(), { source: secondCopy.source })]
}
