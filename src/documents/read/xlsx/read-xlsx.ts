import readSheets from 'read-excel-file/universal'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Block, Document } from '../../model.ts'
import { tableOfValues } from '../table-of-values.ts'
import { unpack } from '../unpack.ts'
import { mergedCellsOf } from './merged-cells.ts'
import { textOfValue } from './text-of-value.ts'

/**
 * Reads a workbook of Excel (ISO/IEC 29500-1, SpreadsheetML): each sheet is a heading and a table. Of a formula stands what the
 * workbook last kept as its result; nothing is evaluated.
 *
 * @throws Refusal `document.damaged`, `document.empty`, `document.table_too_long`, `document.too_complex`,
 * `document.unpacked_too_large`
 */
export async function readXlsx(bytes: Uint8Array): Promise<Document> {
  const parts = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name))
  const merged = mergedCellsOf(parts)
  const sheets = await sheetsOf(bytes)
  let order = -1
  const nextOrder = (): number => {
    order += 1
    return order
  }
  const blocks = sheets.flatMap(({ sheet, data }): readonly Block[] => {
    const heading: Block = {
      kind: 'heading',
      level: 2,
      content: [{ text: sheet }],
      place: { order: nextOrder(), page: null, box: null },
    }
    const values = data.map((row) => row.map(textOfValue))
    const table = tableOfValues(values, merged.get(sheet) ?? [], nextOrder)
    return table === null ? [] : [heading, { ...table, caption: sheet }]
  })
  if (blocks.length === 0) throw new Refusal('document.empty')
  return {
    title: null,
    language: 'cs',
    blocks,
    footnotes: [],
    findings: { pages: null, text: 'native', trackedChanges: false, comments: 0 },
  }
}

/** What the library cannot make out of a workbook is no workbook. */
async function sheetsOf(bytes: Uint8Array): ReturnType<typeof readSheets> {
  try {
    return await readSheets(new Blob([bytes.slice()]))
  } catch (error) {
    if (isRefusal(error)) throw error
    throw new Refusal('document.damaged')
  }
}
