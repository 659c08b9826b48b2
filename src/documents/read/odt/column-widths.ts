import { mostColumns } from '../table-limits.ts'
import type { XmlElement } from '../xml.ts'
import { propertyIn, type Styles, wholeNumber } from './styles.ts'

/** Relative widths of the columns of a table; none when the file does not say all of them. */
export function columnWidths(table: XmlElement, styles: Styles): readonly number[] {
  const widths = columnsIn(table).flatMap((column) => {
    const times = Math.min(wholeNumber(column.attributes['table:number-columns-repeated']) ?? 1, mostColumns)
    const chain = styles.chain('table-column', column.attributes['table:style-name'])
    const relative = propertyIn(chain, 'table-column-properties', 'style:rel-column-width')
    const width = share(relative) ?? length(propertyIn(chain, 'table-column-properties', 'style:column-width'))
    return Array.from({ length: times }, () => width)
  })
  const known = widths.flatMap((width) => (width === null ? [] : [width]))
  return known.length === widths.length ? known.slice(0, mostColumns) : []
}

function columnsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'table:table-column') return [child]
    return wrappers.has(child.name) ? columnsIn(child) : []
  })
}

const wrappers = new Set(['table:table-columns', 'table:table-header-columns', 'table:table-column-group'])

/** A share of the whole, `2350*`. */
function share(value: string | undefined): number | null {
  const number = /^(\d+(?:\.\d+)?)\*$/.exec(value ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** A length in points. */
function length(value: string | undefined): number | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(cm|mm|in|pt|pc)$/.exec(value ?? '') ?? []
  return number === undefined ? null : Number(number) * (points[unit ?? ''] ?? 1)
}

const points: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, pt: 1, pc: 12 }
