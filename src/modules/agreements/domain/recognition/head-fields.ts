import { fold } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { missing, textValue, without } from './found.ts'
import { labelledValue } from './labelled-value.ts'
import type { Reading } from './reading.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { type Label, labelAtStart, labelConfidence, labelDistance, labelWithin } from './text/label-match.ts'
import { type HeadField, headLabels } from './vocabulary/field-labels.ts'

/** The value of one label of the form's head, in whichever shape the label and its value stand. */
export function headField(reading: Reading, field: HeadField): Found<string> {
  const labelled = labelledValue(reading, field)
  if (labelled === null) return missing()
  const { raw, distance, holder } = labelled
  const value = textValue(raw, labelConfidence(distance), holder, reading.recognised)
  if (value.value !== null && holdsLabels(value.value, field)) {
    return reading.recognised ? without('unreadable', raw, holder) : missing(holder)
  }
  if (field === 'unit.ico') return icoValue(value)
  if (field.startsWith('people.') && value.value !== null && saysVacant(value.value))
    return without('vacant', raw, holder)
  return value
}

function icoValue(value: Found<string>): Found<string> {
  return value.value === null ? value : { ...value, value: value.value.replace(/\s/gu, '') }
}

/** "Zástup, pozice není obsazena": the form itself says that nobody holds the post. */
function saysVacant(text: string): boolean {
  return /\bneobsazen|\bneni (?:\S+ )?obsazen|\bzastup\b|\bv zastoupeni\b|\bzastupuje\b|\bvakant|\bpozice (?:je )?volna|\bvolne misto/.test(
    fold(text),
  )
}

/** Labels of several words are found also inside a value; a single one ("sídlo") may be a word of it. */
const labelsOfWords: readonly (readonly [string, Label, inside: Label])[] = Object.entries(headLabels).map(
  ([field, label]) => [field, label, label.filter((spelling) => spelling.includes(' '))],
)

/** Labels of the form are never a value: where a table was read column by column, they follow one another. */
function holdsLabels(text: string, field: HeadField): boolean {
  if (labelDistance(text, headLabels[field]) !== null) return true
  const folded = foldInPlace(text)
  return labelsOfWords.some(
    ([key, label, inside]) =>
      key !== field && (labelAtStart(text, label) !== null || labelWithin(folded, inside) !== null),
  )
}
