import type { KnownUnit } from './name-of-unit.ts'
import type { Mention } from './units-in-text.ts'

const icoLength = 8

/** Units whose IČO stands in a line, in one piece or in groups: "99999919", "999 99 919". */
export function icosIn(line: string, units: readonly KnownUnit[]): readonly Mention[] {
  const written = Array.from(line.matchAll(/\d+(?:[ \u00a0]\d+)*/gu), ([digits]) => digits.split(/[ \u00a0]/u)).flatMap(
    eightDigits,
  )
  return written.length === 0 ? [] : units.flatMap((unit) => (isAmong(written, unit.ico) ? [mention(unit)] : []))
}

function isAmong(written: readonly string[], ico: string | null): boolean {
  return ico !== null && written.includes(ico)
}

function mention(unit: KnownUnit): Mention {
  return { unit, quote: `IČO ${unit.ico ?? ''}` }
}

/** Neighbouring groups of digits that have eight together. */
function eightDigits(groups: readonly string[]): readonly string[] {
  return groups.flatMap((_, from) => {
    const joined = groups.slice(from).reduce((text, group) => (text.length < icoLength ? text + group : text), '')
    return joined.length === icoLength ? [joined] : []
  })
}
