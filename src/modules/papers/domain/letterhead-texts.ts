import type { Document } from '#documents/index.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { Language } from '#messages/index.ts'
import { type PlaceName, placeNames, placeOf } from './letterhead.ts'
import { particularText } from './particular-text.ts'
import { type Particulars, particularKeys } from './particulars.ts'

/** What comes to the short places of a letterhead; what is not known is an empty text. */
export function letterheadTexts(paper: {
  readonly title: string
  readonly unitName: string
  readonly particulars: Particulars
  readonly language: Language
}): Readonly<Record<string, string>> {
  const { title, unitName, particulars, language } = paper
  const texts: Partial<Record<PlaceName, string>> = { nazev: title, obec: unitName }
  for (const key of particularKeys) texts[placeOf[key]] = particularText(particulars, key, language)
  return Object.fromEntries(placeNames.filter((name) => name !== 'obsah').map((name) => [name, texts[name] ?? '']))
}

/** The document without the heading that only repeats its title, for a letterhead that has a place for the title. */
export function withoutTitleHeading(document: Document): Document {
  const [first, ...rest] = document.blocks
  if (first?.kind !== 'heading' || document.title === null) return document
  const text = foldSpaces(first.content.map((span) => span.text).join(''))
  return text === foldSpaces(document.title) ? { ...document, blocks: rest } : document
}
