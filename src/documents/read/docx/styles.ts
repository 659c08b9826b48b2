import { fold } from '#kernel/folding.ts'
import type { Heading } from '../../model.ts'
import { levelOfOutline, levelOfStyleName } from '../heading-levels.ts'
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml.ts'

/** What a style says about the text that wears it, without what it inherits. */
export type Style = {
  readonly name: string
  readonly basedOn: string | undefined
  readonly paragraph: XmlElement | undefined
  readonly run: XmlElement | undefined
}

export type Styles = {
  /** The style and those it is based on, nearest first. A style that leads back to itself is followed once. */
  readonly chain: (id: string | undefined) => readonly Style[]
  /** Primary language of the text, e.g. `cs`; undefined when the file does not say. */
  readonly language: string | undefined
}

export function readStyles(part: XmlElement | undefined): Styles {
  const elements = childrenOf(part, 'w:style')
  const styles = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', styleOf(element)]))
  const byDefault = elements.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']
  const defaults = childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    chain: (id) => {
      const chain = new Set<Style>()
      for (let style = styles.get(id ?? byDefault ?? ''); style !== undefined && !chain.has(style); ) {
        chain.add(style)
        style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
      }
      return [...chain]
    },
    language: valueOf(childOf(defaults, 'w:lang'))?.split('-')[0]?.toLowerCase(),
  }
}

/**
 * The level of a heading, or null for other text: the paragraph's own outline level, then the nearest style that is called
 * “heading 2” or „Nadpis 2“ or has an outline level. Ids of styles say nothing: Czech Word has `Nadpis1`, others `Heading1` or `P7`.
 */
export function headingLevel(properties: XmlElement | undefined, chain: readonly Style[]): Heading['level'] | null {
  const own = numberOf(childOf(properties, 'w:outlineLvl'))
  if (own !== undefined) return levelOfOutline(own + 1)
  for (const style of chain) {
    const named = levelOfStyleName(style.name)
    if (named !== null) return named
    const outline = numberOf(childOf(style.paragraph, 'w:outlineLvl'))
    if (outline !== undefined) return levelOfOutline(outline + 1)
  }
  return null
}

/** A paragraph property, the paragraph's own or the nearest style's. */
export function paragraphProperty(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  name: string,
): XmlElement | undefined {
  for (const source of [properties, ...chain.map((style) => style.paragraph)]) {
    const property = childOf(source, name)
    if (property !== undefined) return property
  }
  return undefined
}

/** Whether one of the styles switches a property of its text on or off, the nearest deciding. */
export function runSwitch(chain: readonly Style[], name: string): boolean | undefined {
  for (const style of chain) {
    const setting = switchOf(childOf(style.run, name))
    if (setting !== undefined) return setting
  }
  return undefined
}

function styleOf(element: XmlElement): Style {
  return {
    name: fold(valueOf(childOf(element, 'w:name')) ?? ''),
    basedOn: valueOf(childOf(element, 'w:basedOn')),
    paragraph: childOf(element, 'w:pPr'),
    run: childOf(element, 'w:rPr'),
  }
}
