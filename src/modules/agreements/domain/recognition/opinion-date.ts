import type { Found } from '../draft.ts'
import { missing } from './found.ts'
import { printedDateValue } from './printed-date-value.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'

/** The day on which the local partnership, or its expected members, discussed the agreement. */
export function opinionDate(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'statement')
  const passages = section?.passages.filter((passage) => passage.text !== '') ?? []
  const values = passages.map((passage) => printedDateValue(passage.raw, 0.99, passage, false))
  return (
    values.find((value) => value.state === 'found') ??
    values.find((value) => value.state !== 'missing' || value.raw !== null) ??
    missing(passages[0] ?? section?.heading ?? null)
  )
}
