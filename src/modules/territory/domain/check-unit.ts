import { foldSpaces } from '#kernel/folding.ts'
import { hasIcoChecksum, hasIcoFormat } from '#kernel/ico.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { UnitDetails } from './unit.ts'

/**
 * The details as they may be kept: texts trimmed, empty ones null. Refuses a unit without a name and an IČO that cannot exist;
 * an IČO is eight digits of which the last one checks the others (zákon č. 111/2009 Sb., § 26).
 */
export function checkUnit(details: UnitDetails): UnitDetails {
  const name = foldSpaces(details.name)
  if (name === '') throw new Refusal('unit.name_missing', {}, 'name')
  return {
    name,
    kind: details.kind,
    ico: checkedIco(details.ico),
    seat: textOrNull(details.seat),
    regionCode: textOrNull(details.regionCode),
  }
}

function checkedIco(given: string | null): string | null {
  const ico = (given ?? '').replace(/\s/g, '')
  if (ico === '') return null
  if (!hasIcoFormat(ico)) throw new Refusal('unit.ico_format', { ico }, 'ico')
  if (!hasIcoChecksum(ico)) throw new Refusal('unit.ico_checksum', { ico }, 'ico')
  return ico
}

function textOrNull(text: string | null): string | null {
  const trimmed = foldSpaces(text ?? '')
  return trimmed === '' ? null : trimmed
}
