import { fold } from '#kernel/folding.ts'
import { personKey } from '../../../people/index.ts'
import { type Attendant, isPresent } from '../meeting.ts'
import { isUnnamed } from '../unnamed.ts'

/**
 * Positions on the list of those whose names the text of the signed sheet has, each with all its words in one line. A sheet is
 * usually printed with everybody's name, so this is an offer: the person who saw the signatures ticks it.
 */
export function namesOnSheet(text: string, attendance: readonly Attendant[]): readonly number[] {
  const lines = text.split('\n').map((line) => new Set(fold(line).split(/[^\p{L}\p{N}'-]+/u)))
  return attendance.flatMap((attendant, index) => {
    if (isPresent(attendant) || isUnnamed(attendant.name)) return []
    const words = personKey(attendant.name).split(' ').filter(Boolean)
    const whole = words.length > 1 && lines.some((line) => words.every((word) => line.has(word)))
    return whole ? [index] : []
  })
}
