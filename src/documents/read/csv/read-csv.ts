import { CsvError, type Options, parse } from 'csv-parse/sync'
import { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../../model.ts'
import { decodeText } from '../plain-text/decode-text.ts'
import { tableOfValues } from '../table-of-values.ts'
import { delimiterOf } from './delimiter-of.ts'

/** Longest row, in letters; minutes in one cell are shorter. */
const longestRecord = 1_000_000

/**
 * Reads a table that was saved as text, by RFC 4180 and what Excel makes of it in Czech: parted by semicolons, commas or tabs,
 * in UTF-8 or Windows-1250. Rows may differ in length; an empty line is an empty row.
 *
 * @throws Refusal `document.damaged`, `document.empty`, `document.table_too_long`, `document.too_complex`
 */
export function readCsv(bytes: Uint8Array): Document {
  const { delimiter, text } = delimiterOf(decodeText(bytes).replace(/^\ufeff/, ''))
  let order = -1
  const table = tableOfValues(recordsOf(text, delimiter), [], () => {
    order += 1
    return order
  })
  if (table === null) throw new Refusal('document.empty')
  return {
    title: null,
    language: 'cs',
    blocks: [table],
    footnotes: [],
    findings: { pages: null, text: 'native', trackedChanges: false, comments: 0 },
  }
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const options: Options & { readonly columns?: false; readonly info?: false } = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: longestRecord,
  }
  try {
    return parse(text, options)
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('document.damaged')
    throw error
  }
}
