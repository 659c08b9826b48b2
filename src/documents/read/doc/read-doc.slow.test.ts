import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Block, type Document, nowhere, type Table } from '../../model.ts'
import { savedByOffice } from '../../testing/by-office.ts'
import { compoundFile } from '../../testing/compound-file.ts'
import { fodtFile, odtFile, odtParagraph } from '../../testing/odt-file.ts'
import { paragraph, wordFile } from '../../testing/word-file.ts'
import { flattenBlocks, textOf } from '../../text.ts'
import { writeDocx } from '../../write/docx/write-docx.ts'
import { readDocument } from '../read-document.ts'
import { docxByOffice } from './docx-by-office.ts'
import { findOffice } from './find-office.ts'

const office = findOffice() ?? ''
const text = (content: string): Block => ({ kind: 'paragraph', content: [{ text: content }], place: nowhere })
const cell = (content: string, column: number, columnSpan = 1) => ({
  blocks: [text(content)],
  column,
  columnSpan,
  rowSpan: 1,
})

const schedule: Table = {
  kind: 'table',
  headerRows: 1,
  widths: [1, 2, 1],
  rows: [
    { cells: [cell('činnost', 0), cell('výstup', 1), cell('termín', 2)] },
    { cells: [cell('OBDOBÍ KVĚTEN 2022 – SRPEN 2026', 0, 3)] },
    { cells: [cell('Popis spolupráce', 0), cell('Zpráva „o plnění“', 1), cell('1x ročně', 2)] },
  ],
  place: nowhere,
}

const form: Document = {
  title: 'Popis spolupráce',
  language: 'cs',
  blocks: [
    { kind: 'heading', level: 1, content: [{ text: 'Popis spolupráce' }], place: nowhere },
    { kind: 'paragraph', content: [{ text: 'Sídlo', footnote: 0 }, { text: ' obce Dolní Potoky' }], place: nowhere },
    schedule,
    text('Datum schválení: 1. 4. 2023'),
  ],
  footnotes: [{ content: [{ text: 'Sídlo obecního úřadu.' }] }],
}

/** Temporary files of these tests alone; others may open papers in LibreOffice at the same time. */
const temporary = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-read-doc-'))
beforeAll(() => {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

/** Folders of LibreOffice that are still there, and processes that still use one. */
function leftovers(): readonly string[] {
  return [...readdirSync(temporary), ...processesOn(temporary)]
}

/** Linux shows the words with which each process was started. */
function processesOn(word: string): readonly string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((id) => existsSync(`/proc/${id}/cmdline`) && wordsOf(id).includes(word))
}

function wordsOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Whether LibreOffice has taken its profile in one of the folders. */
function isAtWork(): boolean {
  return leftovers().some((name) => existsSync(path.join(temporary, name, 'profile', '.lock')))
}

const golden = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../test/forms/files/${name}`, import.meta.url)))

/** Rows as texts with their spans. */
function cellsIn(document: Document): readonly unknown[] {
  return flattenBlocks(document.blocks).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map((each) => [textOf(each), each.column, each.columnSpan]))
      : [],
  )
}

describe.skipIf(office === '' && !process.env['CI'])('with LibreOffice', () => {
  test.each(['fodt', 'rtf', 'html'] as const)(
    'a paper saved as %s says the same as its Word file, whatever it calls itself',
    async (format) => {
      const docx = await writeDocx(form)
      const word = await readDocument(docx, 'popis.docx')
      const read = await readDocument(await savedByOffice(docx, format, office), 'popis.doc')

      expect(cellsIn(read)).toEqual(cellsIn(word))
      expect(textOf(read)).toContain('Datum schválení')
      expect(read.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
      expect(read.findings).not.toHaveProperty('structure')
    },
  )

  test('two old Word files are read at once like their new ones, and nothing is left behind', async () => {
    const names = ['town-annex-6', 'union'] as const
    const old = await Promise.all(names.map((name) => readDocument(golden(`${name}.doc`), 'popis.doc')))
    const word = await Promise.all(names.map((name) => readDocument(golden(`${name}.docx`), 'popis.docx')))

    expect(old.map(cellsIn)).toEqual(word.map(cellsIn))
    expect(old.map(({ footnotes }) => footnotes.length)).toEqual(word.map(({ footnotes }) => footnotes.length))
    expect(leftovers()).toEqual([])
  })

  test('what LibreOffice cannot open is refused as damaged', async () => {
    const none = compoundFile({ WordDocument: new Uint8Array() })

    await expect(readDocument(none, 'popis.doc')).rejects.toMatchObject({ code: 'document.damaged' })
  })

  test('reading that takes too long is ended with all that it started', async () => {
    await expect(docxByOffice(golden('union.doc'), 'doc', office, 300)).rejects.toMatchObject({
      code: 'document.too_slow',
    })
    // A process that was killed may take a moment to go.
    await expect.poll(leftovers, { timeout: 20_000 }).toEqual([])
  })

  test('when the reader itself is killed, LibreOffice ends and its folder goes', async () => {
    const reader = new URL('docx-by-office.ts', import.meta.url).href
    const bytes = 'new TextEncoder().encode("{\\\\rtf1 Lhota}")'
    const script = `const { docxByOffice } = await import('${reader}'); await docxByOffice(${bytes}, 'rtf', '${office}')`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' })
    await expect.poll(isAtWork, { timeout: 20_000 }).toBe(true)
    child.kill('SIGKILL')

    await expect.poll(leftovers, { timeout: 20_000 }).toEqual([])
  })

  test('no file makes anything fetch what it refers to', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const there = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
    const secret = path.join(temporary, 'tajne.txt')
    writeFileSync(secret, 'tajemství počítače')
    try {
      const doc = await savedByOffice(fodtFile({ body: pictureFrom(there) }), 'doc', office, 'fodt')
      expect(asked.splice(0), 'an ordinary LibreOffice asks').not.toEqual([])
      for (const bytes of [doc, ...ownFormats(there), ...officeFormats(there, pathToFileURL(secret).href)]) {
        const read = textOf(await readDocument(bytes, 'popis.doc'))
        expect(read).toContain('Lhota')
        expect(read).not.toContain('tajemství')
      }
    } finally {
      server.close()
      rmSync(secret)
    }

    expect(asked).toEqual([])
  })
})

test('without LibreOffice the text of an old Word file is read and its tables are guessed', async () => {
  const { blocks, findings, footnotes } = await readDocument(golden('town-annex-6.doc'), 'popis.doc', {
    office: 'none',
  })
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

  expect(findings?.structure).toBe('guessed')
  expect(rows[0]?.cells.map((each) => textOf(each))).toEqual(['Územní celek', 'Město Dolní Potoky'])
  expect(rows.filter(({ cells }) => cells.length === 6)).toHaveLength(9)
  expect(footnotes).toHaveLength(3)
})

/** A Word file with an attached template, a linked picture and a link that updates itself, and an ODT with the like. */
function ownFormats(there: string): readonly Uint8Array[] {
  const relations = ['attachedTemplate', 'image', 'oleObject'].map(
    (kind, index) =>
      `<Relationship Id="e${index}" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${there}/${kind}"/>`,
  )
  const body = `${paragraph('Lhota')}<w:p><w:fldSimple w:instr="DDEAUTO ${there}/dde"/><w:fldSimple w:instr="INCLUDETEXT ${there}/include"/></w:p>`
  const wordRelations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
  const linked = [
    pictureFrom(there),
    `<text:section><text:section-source xlink:href="${there}/section"/>${odtParagraph('a')}</text:section>`,
  ].join('')
  return [
    wordFile({ body, entries: { 'word/_rels/document.xml.rels': wordRelations } }),
    odtFile({ body: linked, entries: { 'Configurations2/template': there } }),
  ]
}

/** A picture that stands elsewhere and is fetched when the paper opens. */
function pictureFrom(there: string): string {
  const link = `xlink:href="${there}/image" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"`
  return odtParagraph(
    `Lhota<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image ${link}/></draw:frame>`,
  )
}

/** An RTF with a template, a picture and texts to include, one of them of the machine; a web page with all that browsers fetch. */
function officeFormats(there: string, here: string): readonly Uint8Array[] {
  const field = (code: string) => `{\\field{\\*\\fldinst ${code}}{\\fldrslt x}}`
  const rtf = `{\\rtf1\\ansi{\\*\\template ${there}/template}Lhota ${field(`INCLUDEPICTURE "${there}/picture"`)}${field(`INCLUDETEXT "${there}/include"`)}${field(`DDEAUTO Word "${there}/dde"`)}${field(`INCLUDETEXT "${here}"`)}}`
  const page = `<html><head><link rel="stylesheet" href="${there}/style"></head><body background="${there}/background"><p>Lhota<img src="${there}/picture"></p><iframe src="${there}/frame"></iframe><iframe src="${here}"></iframe><object data="${here}"></object></body></html>`
  return [rtf, page].map((content) => new TextEncoder().encode(content))
}
