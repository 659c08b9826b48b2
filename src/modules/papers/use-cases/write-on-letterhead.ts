import { fillLetterhead } from '#documents/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { unitById } from '../../territory/index.ts'
import { fileNameOf } from '../domain/file-name.ts'
import { type ExportedFile, wordType } from '../domain/formats.ts'
import { type Letterhead, particularsWithPlace } from '../domain/letterhead.ts'
import { letterheadTexts, withoutTitleHeading } from '../domain/letterhead-texts.ts'
import { withOfficeHead } from '../domain/office-head.ts'
import type { WrittenPaper } from '../domain/written-paper.ts'
import { letterheadsOf } from '../store/letterheads-store.ts'

/**
 * A paper on the office's own letterhead: the chosen one, else the usual one of the unit. What it has no place for begins the text.
 *
 * @throws Refusal `letterhead.none`
 */
export async function writeOnLetterhead(deps: Deps, paper: WrittenPaper): Promise<ExportedFile> {
  const { unitId, composed, particulars, language, name } = paper
  const { letterhead, unit } = await deps.read(async (tx) => ({
    letterhead: chosen(await letterheadsOf(tx, unitId), paper),
    unit: await unitById(tx, unitId),
  }))
  const titled = letterhead.places.includes('nazev') ? withoutTitleHeading(composed) : composed
  const document = withOfficeHead(titled, particulars, language, particularsWithPlace(letterhead))
  const title = composed.title ?? name
  const texts = letterheadTexts({ title, unitName: unit.name, particulars, language })
  return {
    name: fileNameOf(`${name} ${letterhead.name}`, 'docx'),
    mediaType: wordType,
    bytes: await fillLetterhead(await deps.files.get(letterhead.sha256), document, texts),
  }
}

function chosen(letterheads: readonly Letterhead[], { letterheadId }: WrittenPaper): Letterhead {
  const letterhead = letterheads.find(({ id }) => id === letterheadId) ?? letterheads.find(({ usual }) => usual)
  if (letterhead === undefined) throw new Refusal('letterhead.none', {}, 'letterheadId')
  return letterhead
}
