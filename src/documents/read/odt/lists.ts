import type { Paragraph } from '../../model.ts'
import { formatNumber } from '../number-formats.ts'
import type { XmlElement } from '../xml.ts'
import { wholeNumber } from './styles.ts'

/** Where in a list a paragraph stands: the style of the list, the depth from 0, and the numbers counted so far. */
export type ListPosition = {
  readonly style: string | undefined
  readonly level: number
  readonly counts: Map<number, number>
}

export type ListCounter = {
  /** Enters a `text:list`, inside another when `outer` is given. */
  readonly enter: (list: XmlElement, outer: ListPosition | undefined) => ListPosition
  /** Counts one more item; undefined for a list that shows neither bullet nor number. */
  readonly item: (position: ListPosition, start: string | undefined) => Paragraph['list'] | undefined
}

/** Counts the items of all lists of one text, in reading order. A list begins anew unless it says which one it continues. */
export function createListCounter(styles: ReadonlyMap<string, XmlElement>): ListCounter {
  const byId = new Map<string, Map<number, number>>()
  const byStyle = new Map<string, Map<number, number>>()
  return {
    enter: ({ attributes }, outer) => {
      const style = attributes['text:style-name'] ?? outer?.style
      if (outer !== undefined) return { style, level: outer.level + 1, counts: outer.counts }
      const named = byId.get(attributes['text:continue-list'] ?? '')
      const before = attributes['text:continue-numbering'] === 'true' ? byStyle.get(style ?? '') : undefined
      const counts = named ?? before ?? new Map<number, number>()
      byId.set(attributes['xml:id'] ?? '', counts)
      byStyle.set(style ?? '', counts)
      return { style, level: 0, counts }
    },
    item: ({ style, level, counts }, start) => {
      const levels = styles.get(style ?? '')?.children ?? []
      const definition = levels.find((each) => levelOf(each) === level)
      const first = wholeNumber(definition?.attributes['text:start-value']) ?? 1
      counts.set(level, wholeNumber(start) ?? (counts.get(level) ?? first - 1) + 1)
      for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper)
      if (definition?.name !== 'text:list-level-style-number') return { level, marker: 'bullet' }
      const label = labelOf(definition, levels, counts)
      return label === '' ? undefined : { level, marker: 'number', label }
    },
  }
}

/** The label as the style composes it: new files spell it out (`%1%.%2%`), others say how many levels it shows. */
function labelOf(definition: XmlElement, levels: readonly XmlElement[], counts: ReadonlyMap<number, number>): string {
  const { attributes } = definition
  const pattern = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  if (pattern !== undefined)
    return pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => numberAt(Number(digits) - 1, levels, counts))
  const own = levelOf(definition)
  const shown = Math.min(wholeNumber(attributes['text:display-levels']) ?? 1, own + 1)
  const numbers = Array.from({ length: shown }, (_, index) => numberAt(own - shown + 1 + index, levels, counts))
  const text = numbers.filter((number) => number !== '').join('.')
  return text && `${attributes['style:num-prefix'] ?? ''}${text}${attributes['style:num-suffix'] ?? ''}`
}

function numberAt(level: number, levels: readonly XmlElement[], counts: ReadonlyMap<number, number>): string {
  const definition = levels.find((each) => levelOf(each) === level)
  const format = formats[definition?.attributes['style:num-format'] ?? '']
  const start = wholeNumber(definition?.attributes['text:start-value']) ?? 1
  return format === undefined ? '' : formatNumber(counts.get(level) ?? start, format)
}

/** Number formats of ODF (ODF 1.3, 19.502) by their names in Word. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function levelOf({ attributes }: XmlElement): number {
  return (wholeNumber(attributes['text:level']) ?? 1) - 1
}
