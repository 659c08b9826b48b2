import { Refusal } from '#kernel/refusal.ts'
import { checkRows, mostColumns } from '../table-limits.ts'
import type { MergedCell } from '../table-of-values.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/**
 * The merged cells of each sheet by its name, which the library does not give. On the way the size of each sheet is checked by
 * the cells that say something: one in the last row would make a million empty rows of it.
 *
 * @throws Refusal `document.damaged`, `document.table_too_long`, `document.too_complex`
 */
export function mergedCellsOf(parts: Parts): ReadonlyMap<string, readonly MergedCell[]> {
  const book = partOf(parts, 'xl/workbook.xml')
  const relations = childrenOf(partOf(parts, 'xl/_rels/workbook.xml.rels'), 'rel:Relationship')
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']))
  const sheets = childrenOf(childOf(book, 'x:sheets'), 'x:sheet')
  return new Map(
    sheets.flatMap(({ attributes }) => {
      const target = targets.get(attributes['r:id']) ?? ''
      const bytes = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      // A sheet of a chart has no cells.
      return bytes === undefined ? [] : [[attributes['name'] ?? '', mergedCellsIn(parseXml(bytes))]]
    }),
  )
}

function partOf(parts: Parts, name: string): XmlElement {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new Refusal('document.damaged')
  return parseXml(bytes)
}

function mergedCellsIn(sheet: XmlElement): readonly MergedCell[] {
  checkSize(childrenOf(childOf(sheet, 'x:sheetData'), 'x:row'))
  return childrenOf(childOf(sheet, 'x:mergeCells'), 'x:mergeCell').flatMap(({ attributes }) => {
    const [from, to] = (attributes['ref'] ?? '').split(':').map(addressOf)
    if (!from || !to || to.row < from.row || to.column < from.column) return []
    return [{ ...from, rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 }]
  })
}

function checkSize(rows: readonly XmlElement[]): void {
  for (const [index, row] of rows.entries()) {
    const cells = childrenOf(row, 'x:c').filter(({ children }) => children.length > 0)
    if (cells.length === 0) continue
    checkRows(Number(row.attributes['r'] ?? index + 1))
    for (const { attributes } of cells)
      if ((addressOf(attributes['r'] ?? 'A1')?.column ?? 0) >= mostColumns) throw new Refusal('document.too_complex')
  }
}

/** `C7` as column 2 and row 6. */
function addressOf(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(text) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
