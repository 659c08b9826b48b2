import { fold } from '#kernel/folding.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'

/** What a style says itself, without what it inherits. */
export type Style = {
  /** The name that people see, folded. */
  readonly name: string
  readonly parent: string | undefined
  /** Made by the program for what somebody set by hand, not a style that somebody chose. */
  readonly automatic: boolean
  readonly outline: number | undefined
  /** The text begins on a page of another kind, so on a new page. */
  readonly newPageKind: boolean
  readonly properties: Readonly<Record<string, XmlElement | undefined>>
}

export type Family = 'paragraph' | 'text' | 'table' | 'table-column'
type PropertyGroup = `${Family}-properties`

export type Styles = {
  /** The style and those it is based on, nearest first. A style that leads back to itself is followed once. */
  readonly chain: (family: Family, name: string | undefined) => readonly Style[]
  readonly lists: ReadonlyMap<string, XmlElement>
  /** Language of the default paragraph style, e.g. `cs`. */
  readonly language: string | undefined
}

/** The common styles of a file with the automatic ones of one of its parts; two parts use the same automatic names for different things. */
export function readStyles(part: XmlElement | undefined, common: XmlElement | undefined): Styles {
  const automatic = childOf(part, 'office:automatic-styles')
  const named = childOf(common, 'office:styles')
  const styles = new Map([
    ...childrenOf(named, 'style:style').map((element) => [keyOf(element), styleOf(element, false)] as const),
    ...childrenOf(automatic, 'style:style').map((element) => [keyOf(element), styleOf(element, true)] as const),
  ])
  const lists = [...childrenOf(named, 'text:list-style'), ...childrenOf(automatic, 'text:list-style')]
  return {
    chain: (family, name) => {
      const chain = new Set<Style>()
      for (let style = styles.get(`${family}/${name}`); style !== undefined && !chain.has(style); ) {
        chain.add(style)
        style = style.parent === undefined ? undefined : styles.get(`${family}/${style.parent}`)
      }
      return [...chain]
    },
    lists: new Map(lists.map((list) => [list.attributes['style:name'] ?? '', list])),
    language: languageIn(named),
  }
}

/** What the nearest style of the chain says about one property. */
export function propertyIn(chain: readonly Style[], group: PropertyGroup, name: string): string | undefined {
  for (const style of chain) {
    const value = style.properties[group]?.attributes[name]
    if (value !== undefined) return value
  }
  return undefined
}

function keyOf({ attributes }: XmlElement): string {
  return `${attributes['style:family']}/${attributes['style:name']}`
}

function styleOf({ attributes, children }: XmlElement, automatic: boolean): Style {
  return {
    name: fold(attributes['style:display-name'] ?? unescaped(attributes['style:name'] ?? '')),
    parent: attributes['style:parent-style-name'],
    automatic,
    outline: wholeNumber(attributes['style:default-outline-level']),
    newPageKind: (attributes['style:master-page-name'] ?? '') !== '',
    properties: Object.fromEntries(children.map((child) => [child.name.replace('style:', ''), child])),
  }
}

/** Names of styles keep a space as `_20_`. */
function unescaped(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function languageIn(named: XmlElement | undefined): string | undefined {
  const byDefault = childrenOf(named, 'style:default-style').find(
    ({ attributes }) => attributes['style:family'] === 'paragraph',
  )
  const language = childOf(byDefault, 'style:text-properties')?.attributes['fo:language']
  return language !== undefined && /^[a-z]{2,3}$/.test(language) && language !== 'zxx' ? language : undefined
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
