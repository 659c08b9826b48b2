import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { readXlsx } from '../../read/xlsx/read-xlsx.ts'
import { textOf } from '../../text.ts'
import { type Sheet, writeWorkbook } from './write-workbook.ts'

const duties: Sheet = {
  name: 'Závazky: obec/ASZ',
  columns: ['Závazek', 'Termín', 'Částka', 'Počet', 'Poznámka'],
  rows: [
    ['Jednání', { day: localDate('2026-06-30') }, { crowns: 14_905_800 }, 4, null],
    ['=SUM(A1:A9)', { day: localDate('1890-01-01') }, { crowns: 0 }, 1.5, 'a\nb\u0000 & <c>'],
  ],
}

test('what was written is read back: texts, days, numbers, each sheet under its name', async () => {
  const { blocks } = await readXlsx(await writeWorkbook([duties, { ...duties, rows: duties.rows.slice(0, 1) }]))
  const [name, table, second] = blocks.map((block) => textOf(block).replaceAll('\u00a0', ' '))

  expect([name, second]).toEqual(['Závazky obec ASZ', 'Závazky obec ASZ 2'])
  expect(table?.split('\n').slice(0, 3)).toEqual([
    'Závazek\tTermín\tČástka\tPočet\tPoznámka',
    'Jednání\t30. 6. 2026\t14905800\t4\t',
    '=SUM(A1:A9)\t1. 1. 1890\t0\t1,5\ta',
  ])
})

test('days and numbers are of their kind, nothing is a formula, the headings are bold and stay', async () => {
  const entries = unzipSync(await writeWorkbook([duties]))
  const part = (path: string): string => strFromU8(entries[path] ?? new Uint8Array())
  const sheet = part('xl/worksheets/sheet1.xml')

  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
  expect(sheet).not.toContain('<f>')
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>46203<\/v>/)
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>14905800<\/v>/)
  expect(part('xl/styles.xml')).toContain(String.raw`formatCode="d\.\ m\.\ yyyy"`)
  expect(part('xl/styles.xml')).toMatch(/formatCode="#,##0 &quot;Kč&quot;"/)
  expect(part('xl/styles.xml')).toMatch(/<b\b/)
})

test('a text longer than Excel takes is cut, and a workbook without rows has its headings', async () => {
  const long = await writeWorkbook([{ name: 'Dlouhé', columns: ['a'], rows: [['x'.repeat(40_000)]] }])
  const [, table] = (await readXlsx(long)).blocks
  expect(table && textOf(table)).toHaveLength(2 + 32_767)

  const [, empty] = (await readXlsx(await writeWorkbook([{ ...duties, rows: [] }]))).blocks
  expect(empty && textOf(empty)).toBe(duties.columns.join('\t'))
})
