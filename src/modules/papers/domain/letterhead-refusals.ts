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
  if (unknown.length > 0)
    refusals.push(
      new Refusal(
        'letterhead.unknown_places',
        { places: unknown.join(', '), count: unknown.length, known: placeNames.join(', ') },
        'file',
      ),
    )
  if (texts === 0) refusals.push(new Refusal('letterhead.no_text_place', {}, 'file'))
  if (texts > 1) refusals.push(new Refusal('letterhead.text_place_twice', {}, 'file'))
  return refusals
}
