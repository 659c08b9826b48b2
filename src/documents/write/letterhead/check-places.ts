import { Refusal } from '#kernel/refusal.ts'
import { type Place, textPlace } from './find-places.ts'

/**
 * Whether a template can be filled: one place for the text, in the main text and alone in its paragraph, and for every other
 * place something to put there. Gives back the place for the text.
 *
 * @throws Refusal `document.letterhead_text_missing`, `_text_twice`, `_text_elsewhere`, `_text_in_line`, `_place_unknown`
 */
export function checkPlaces(places: readonly Place[], known: ReadonlySet<string>): Place {
  const unknown = places.find(({ name }) => name !== textPlace && !known.has(name))
  if (unknown !== undefined) throw new Refusal('document.letterhead_place_unknown', { place: `{{${unknown.name}}}` })
  const [text, second] = places.filter(({ name }) => name === textPlace)
  const place = `{{${textPlace}}}`
  if (text === undefined) throw new Refusal('document.letterhead_text_missing', { place })
  if (second !== undefined) throw new Refusal('document.letterhead_text_twice', { place })
  if (text.part !== 'document' || text.inBox) throw new Refusal('document.letterhead_text_elsewhere', { place })
  if (!text.alone) throw new Refusal('document.letterhead_text_in_line', { place })
  return text
}
