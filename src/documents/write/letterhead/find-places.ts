import { Refusal } from '#kernel/refusal.ts'
import { childOf, type XmlElement } from '../../read/xml.ts'
import type { Template, TemplatePart } from './open-template.ts'

/** The place that takes the whole paper. */
export const textPlace = 'obsah'

export type Place = {
  readonly name: string
  readonly part: TemplatePart['kind']
  /** Whether it is all that stands in its paragraph. */
  readonly alone: boolean
  /** Whether it stands in a text box. */
  readonly inBox: boolean
  /** Width of the cell around it in twentieths of a point; null outside tables. */
  readonly cellWidth: number | null
}

/**
 * The named places of a template, `{{c_j}}` and the like, as often as they stand there and in the order of the file.
 *
 * @throws Refusal `document.letterhead_place_broken` with the place: a brace is missing, or it goes over two paragraphs
 */
export function findPlaces({ parts }: Pick<Template, 'parts'>): readonly Place[] {
  return parts.flatMap(({ kind, root }) => placesInside(root, { part: kind, inBox: false, cellWidth: null }))
}

type Surroundings = Pick<Place, 'part' | 'inBox' | 'cellWidth'>

function placesInside(element: XmlElement, around: Surroundings): readonly Place[] {
  // The branch for old programs repeats what the first one holds.
  if (element.name === 'mc:Fallback') return []
  const own = element.name === 'w:p' ? placesOfParagraph(element, around) : []
  const inside = {
    ...around,
    ...(element.name === 'w:txbxContent' && { inBox: true, cellWidth: null }),
    ...(element.name === 'w:tc' && { cellWidth: cellWidth(element) }),
  }
  return [...own, ...element.children.flatMap((child) => placesInside(child, inside))]
}

function placesOfParagraph(paragraph: XmlElement, around: Surroundings): readonly Place[] {
  const text = ownText(paragraph)
  if (!/[{}]/.test(text)) return []
  const rest = text.replace(place, '')
  const broken = /\{\{.*|.*\}\}|\{\s*[a-z][a-z_]*\s*\}?|[a-z][a-z_]*\s*\}/u.exec(rest)?.[0]
  if (broken !== undefined) throw new Refusal('document.letterhead_place_broken', { place: broken.trim().slice(0, 60) })
  return [...text.matchAll(place)].map(([whole, name = '']) => ({
    ...around,
    name: name.trim(),
    alone: text.trim() === whole,
  }))
}

const place = /(?<!\{)\{\{([^{}]{1,60})\}\}(?!\})/gu

/** The text of a paragraph without that of the boxes which hang on it, and without what was deleted. */
function ownText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child.name === 'w:t') return child.text
      if (child.name === 'w:tab' || child.name === 'w:br') return ' '
      return apart.has(child.name) ? '' : ownText(child)
    })
    .join('')
}

const apart = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:txbxContent', 'w:instrText', 'mc:AlternateContent'])

function cellWidth(cell: XmlElement): number | null {
  const { attributes = {} } = childOf(childOf(cell, 'w:tcPr'), 'w:tcW') ?? {}
  const width = Number(attributes['w:w'])
  return attributes['w:type'] === 'dxa' && width > 0 ? width : null
}
