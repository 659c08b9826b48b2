import {
  BorderStyle,
  BuilderElement,
  type ITableOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
  XmlComponent,
} from 'docx'
import type { Block, Cell, Table as TableBlock } from '../../model.ts'
import { cellGrid, type GridCell } from '../cell-grid.ts'
import { columnWidths } from '../column-widths.ts'
import { isBand, isShortRow } from '../row-shape.ts'
import { colours } from './styles.ts'
import type { Writing } from './writing.ts'

type WriteBlocks = (
  blocks: readonly Block[],
  writing: Writing,
  around: { width: number; style: string },
) => (Paragraph | Table)[]

const cellMargin = 80

/** A table ruled by lines between the rows only; the rows of headings are tinted and repeat on each page. */
export function tableOf(table: TableBlock, writing: Writing, width: number, writeBlocks: WriteBlocks): Table {
  const grid = cellGrid(table)
  const widths = columnWidths(table, grid.columns).map((share) => Math.round(share * width))
  const rows = grid.rows.map((cells, index) => {
    const isHeader = index < table.headerRows
    const style = isHeader ? 'TableHeader' : isBand(cells, grid.columns) ? 'TableBand' : 'TableText'
    return new TableRow({
      ...(isHeader && { tableHeader: true }),
      cantSplit: isHeader || isShortRow(cells),
      children: cells.map((cell) => cellOf(cell, { style, widths, writing, writeBlocks })),
    })
  })
  return new CaptionedTable(
    {
      rows,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { left: cellMargin, right: cellMargin, top: 50, bottom: 30, marginUnitType: WidthType.DXA },
      borders: { top: none, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    },
    table.caption,
  )
}

type CellSurroundings = {
  readonly style: 'TableHeader' | 'TableBand' | 'TableText'
  readonly widths: readonly number[]
  readonly writing: Writing
  readonly writeBlocks: WriteBlocks
}

function cellOf(slot: GridCell, { style, widths, writing, writeBlocks }: CellSurroundings): TableCell {
  const width = widths.slice(slot.column, slot.column + slot.columnSpan).reduce((sum, each) => sum + each, 0)
  const around = { width: Math.max(width - 2 * cellMargin, 200), style }
  const isHeader = style === 'TableHeader'
  const merge = slot.part === 'continued' ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(slot.columnSpan > 1 && { columnSpan: slot.columnSpan }),
    ...(slot.rowSpan > 1 && { verticalMerge: merge }),
    ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: colours.headerRow, color: 'auto' } }),
    ...(isHeader && { borders: { bottom: headerRule } }),
    children: writeBlocks(blocksIn(slot), writing, around),
  })
}

function blocksIn({ part, cell }: GridCell): Cell['blocks'] {
  return part === 'first' && cell !== null ? cell.blocks : []
}

/** A table with the text that a screen reader says before it (`w:tblCaption`), which the library does not write. */
class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string | undefined) {
    super(options)
    const properties: unknown = this.root[0]
    if (caption === undefined || !(properties instanceof XmlComponent)) return
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblCaption', attributes: { value: { key: 'w:val', value: caption } } }),
    )
  }
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
const headerRule = { style: BorderStyle.SINGLE, size: 8, color: colours.headerRule }
