import { readdirSync, readFileSync } from 'node:fs'
import { workbookFile } from '../../src/documents/testing/workbook-file.ts'

/** Sound files from which the damaged ones are made: the golden forms, and tables of meetings made here. */
export type Sample = { readonly format: FuzzedFormat; readonly name: string; readonly bytes: Uint8Array }

export const fuzzedFormats = ['docx', 'odt', 'doc', 'pdf', 'txt', 'xlsx', 'csv', 'png', 'jpg', 'tif'] as const
export type FuzzedFormat = (typeof fuzzedFormats)[number]

/** Pictures take seconds, because letters are recognised in them; these take milliseconds. */
export const nativeFormats = ['docx', 'odt', 'pdf', 'txt', 'xlsx', 'csv'] as const satisfies readonly FuzzedFormat[]

const folder = new URL('../forms/files/', import.meta.url)

export function samplesOf(format: FuzzedFormat): readonly Sample[] {
  if (format === 'xlsx' || format === 'csv') return [{ format, name: `jednani.${format}`, bytes: tables[format]() }]
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${format}`) && !name.endsWith('.scan.pdf'))
    .toSorted()
    .map((name) => ({ format, name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
}

const rows = [
  ['Datum', 'Druh', 'Místo', 'Přítomno'],
  ['14. 2. 2023', 'lokální partnerství', 'Radnice; zasedací místnost', '12'],
  ['6. 6. 2023', 'pracovní skupina „Bydlení“', 'Klub', '7'],
]

const tables = {
  xlsx: () =>
    workbookFile([{ name: 'Jednání', rows: [...rows, [{ day: 45_000 }, 'konzultace', null, 3]], merged: ['A4:B4'] }]),
  csv: () => new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
}
