import type { Found } from '../draft.ts'
import { missing, textValue } from './found.ts'
import { together } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'

/** The region's contact person, the whole content of the section ("je-li relevantní"). */
export function regionalContact(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'regionalContact')
  const passages = section?.passages.filter((passage) => passage.text !== '') ?? []
  const [opening] = passages
  if (opening === undefined) return missing(section?.heading ?? null)
  const raw = [...new Set(passages.map((passage) => passage.raw))].join('\n')
  return textValue(raw, 0.99, together(passages), reading.recognised)
}
