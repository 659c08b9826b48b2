import type { Found } from '../draft.ts'
import { found, missing } from './found.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { readable } from './text/readable.ts'

/**
 * The clause of the form on education: the unit releases its people for a number of hours, of which only some may be
 * spent at a distance. It stands only in forms of the agency's project.
 */
export function isEducationClause(text: string, recognised: boolean): boolean {
  if (!/\d/.test(text)) return false
  const { folded } = readable(text, recognised)
  return /\brozsahu\s[^.]{0,40}?\d+\s*hod/.test(folded) && folded.includes('vzdelava')
}

export function educationHours(reading: Reading): Found<number> {
  return hours(reading, /(?<=rozsahu\s+(?:nejmene\s+|minimalne\s+|min\.\s*)?)(\d{1,4})\s*hod\p{L}*\.?/u)
}

export function educationDistanceHours(reading: Reading): Found<number> {
  return hours(reading, /(?<=(?:max\p{L}*\.?|nejvyse|nejvice)\s*)(\d{1,4})\s*hod\p{L}*\.?(?=[^.]*distan)/u)
}

function educationPassage(reading: Reading): Passage | null {
  return reading.passages.find((passage) => isEducationClause(passage.text, reading.recognised)) ?? null
}

function hours(reading: Reading, pattern: RegExp): Found<number> {
  const passage = educationPassage(reading)
  if (passage === null) return missing()
  const { folded, cut } = readable(passage.text, reading.recognised)
  const match = pattern.exec(folded)
  if (match?.[1] === undefined) return missing(passage)
  const printed = cut(match.index, match.index + match[0].length)
  return found(Number(match[1]), printed, 0.99, passage)
}
