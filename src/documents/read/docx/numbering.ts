import { formatNumber } from '../number-formats.ts'
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml.ts'

/** A list as the file defines it: its levels, and the starts that one use of it overrides. */
export type ListDefinition = {
  /** Lists of one origin count on together. */
  readonly origin: string
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly starts: ReadonlyMap<number, number>
}

type ListLevel = {
  readonly format: string
  /** The label with `%1` for the number of the first level. */
  readonly text: string
  readonly start: number
  /** False when the level counts on through the whole list (`w:lvlRestart` 0). */
  readonly restarts: boolean
  readonly legal: boolean
  /** The paragraph style that belongs to the level. */
  readonly style: string | undefined
}

export type ListLabel = { readonly marker: 'bullet' | 'number'; readonly label?: string }

export function readNumbering(part: XmlElement | undefined): ReadonlyMap<string, ListDefinition> {
  const abstracts = childrenOf(part, 'w:abstractNum')
  const byStyle = (style: string | undefined): XmlElement | undefined =>
    style === undefined ? undefined : abstracts.find((each) => valueOf(childOf(each, 'w:styleLink')) === style)
  return new Map(
    childrenOf(part, 'w:num').map((list) => {
      const id = valueOf(childOf(list, 'w:abstractNumId'))
      const named = abstracts.find((each) => each.attributes['w:abstractNumId'] === id)
      const origin = byStyle(valueOf(childOf(named, 'w:numStyleLink'))) ?? named
      return [list.attributes['w:numId'] ?? '', definitionOf(list, origin)]
    }),
  )
}

/** Counts the items of all lists of one text, in reading order. Null for a list that shows nothing. */
export function createListCounter(): (id: string, list: ListDefinition, level: number) => ListLabel | null {
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (id, list, level) => {
    const definition = list.levels.get(level)
    if (definition === undefined) return null
    if (definition.format === 'bullet') return { marker: 'bullet' }
    if (definition.format === 'none' && definition.text === '') return null
    const counts = counters.get(list.origin) ?? new Map<number, number>()
    counters.set(list.origin, counts)
    if (!begun.has(id)) for (const overridden of list.starts.keys()) counts.delete(overridden)
    begun.add(id)
    const count = counts.get(level)
    counts.set(level, count === undefined ? (list.starts.get(level) ?? definition.start) : count + 1)
    for (const deeper of counts.keys())
      if (deeper > level && list.levels.get(deeper)?.restarts !== false) counts.delete(deeper)
    return { marker: 'number', label: labelOf(list, definition, counts) }
  }
}

/** The level that a list keeps for a paragraph style. */
export function levelOfStyle(list: ListDefinition, style: string | undefined): number {
  return [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0
}

function labelOf(list: ListDefinition, level: ListLevel, counts: ReadonlyMap<number, number>): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = list.levels.get(index)
    const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal')
    return formatNumber(counts.get(index) ?? shown?.start ?? 1, format)
  })
}

function definitionOf(list: XmlElement, abstract: XmlElement | undefined): ListDefinition {
  const overrides = childrenOf(list, 'w:lvlOverride')
  const replaced = overrides.flatMap((override) => childrenOf(override, 'w:lvl'))
  return {
    origin: abstract?.attributes['w:abstractNumId'] ?? '',
    levels: new Map([...childrenOf(abstract, 'w:lvl'), ...replaced].map((level) => [indexOf(level), levelOf(level)])),
    starts: new Map(
      overrides.flatMap((override) => {
        const start = numberOf(childOf(override, 'w:startOverride'))
        return start === undefined ? [] : [[indexOf(override), start]]
      }),
    ),
  }
}

function indexOf(element: XmlElement): number {
  return Number(element.attributes['w:ilvl'] ?? 0)
}

function levelOf(element: XmlElement): ListLevel {
  return {
    format: valueOf(childOf(element, 'w:numFmt')) ?? 'decimal',
    text: valueOf(childOf(element, 'w:lvlText')) ?? '',
    start: numberOf(childOf(element, 'w:start')) ?? 0,
    restarts: valueOf(childOf(element, 'w:lvlRestart')) !== '0',
    legal: switchOf(childOf(element, 'w:isLgl')) ?? false,
    style: valueOf(childOf(element, 'w:pStyle')),
  }
}
