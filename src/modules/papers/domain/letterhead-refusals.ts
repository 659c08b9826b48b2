import { Refusal } from '#kernel/refusal.ts'
import { isPlaceName, placeNames } from './letterhead.ts'

/**
 * Why a file cannot be a letterhead: a place that we do not know is named, and so is the missing place of the text. Places that
 * are only not used are no fault.
 */
export function letterheadRefusals(places: readonly string[]): readonly Refusal[] {
  const unknown = [...new Set(places.filter((place) => !isPlaceName(place)))]
  const texts = places.filter((place) => place === 'obsah').length
  const refusals: Refusal[] = []
  if (unknown.length > 0) {
    const details = { places: listed(unknown), count: unknown.length, known: listed(placeNames) }
    refusals.push(new Refusal('letterhead.unknown_places', details, 'file'))
  }
  if (texts === 0) refusals.push(new Refusal('document.letterhead_text_missing', { place: '{{obsah}}' }, 'file'))
  if (texts > 1) refusals.push(new Refusal('document.letterhead_text_twice', { place: '{{obsah}}' }, 'file'))
  return refusals
}

function listed(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ')
}
