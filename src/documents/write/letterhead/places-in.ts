import { isRefusal, Refusal } from '#kernel/refusal.ts'
import { type Document, nowhere } from '../../model.ts'
import { fillLetterhead } from './fill-letterhead.ts'
import { findPlaces, type Place, textPlace } from './find-places.ts'
import { openTemplate } from './open-template.ts'

/**
 * The names of the places of a Word file, as often as they stand there. A file with its one place for the text is filled on trial, so
 * that whoever uploads it learns at once of a place that cannot be filled.
 *
 * @throws Refusal `document.letterhead_*` with the place, and the limits of reading
 */
export async function readPlaces(docx: Uint8Array): Promise<readonly string[]> {
  const places = findPlaces(openTemplate(docx))
  if (places.filter(({ name }) => name === textPlace).length === 1) await tryToFill(docx, places)
  return places.map(({ name }) => name)
}

const trial: Document = {
  title: null,
  language: 'cs',
  blocks: [{ kind: 'paragraph', content: [{ text: 'text', footnote: 0 }], place: nowhere }],
  footnotes: [{ content: [{ text: 'text' }] }],
}

async function tryToFill(docx: Uint8Array, places: readonly Place[]): Promise<void> {
  const names = places.filter(({ name }) => name !== textPlace).map(({ name }) => [name, 'text'])
  const filled = await fillLetterhead(docx, trial, Object.fromEntries(names)).catch((error: unknown) => {
    throw isRefusal(error) ? error : new Refusal('document.damaged', { format: 'DOCX' })
  })
  const [left] = findPlaces(openTemplate(filled))
  if (left !== undefined) throw new Refusal('document.letterhead_place_broken', { place: `{{${left.name}}}` })
}
