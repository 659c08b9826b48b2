import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Document, nowhere } from '../../model.ts'
import { openPdf } from '../../read/pdf/open-pdf.ts'
import { loadPdfjs, localSettings } from '../../read/pdf/pdfjs.ts'
import { pdfFaults } from '../../testing/pdf-faults.ts'
import { randomDocument } from '../../testing/random-document.ts'
import { richDocument } from '../../testing/rich-document.ts'
import type { TagNode } from '../../testing/structure-faults.ts'
import { writePdf } from './write-pdf.ts'

const createdOn = localDate('2026-11-22')

test.each(['ua-1', 'a-2a'] as const)('whatever is written as %s has no fault', async (standard) => {
  expect(await pdfFaults(await writePdf(richDocument, { createdOn, captions: true, standard }), standard)).toEqual([])
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expect(await pdfFaults(await writePdf(document, { createdOn, standard }), standard)).toEqual([])
    }),
    { numRuns: 15, seed: 14_289 },
  )
})

test('one norm is not the other', async () => {
  expect(await pdfFaults(await writePdf(richDocument, { createdOn }), 'a-2a')).toEqual([
    'the metadata do not name a-2a',
    'no colours are promised',
  ])
})

test('everything is tagged as what it is', async () => {
  const [first, second] = await tagsOf(richDocument)

  expect(countsOf(first)).toMatchObject({ H1: 1, H2: 2, H3: 2, L: 3, LI: 6, LBody: 6, Link: 6, Note: 2 })
  expect(countsOf(first)).toMatchObject({ Table: 1, Caption: 1, THead: 1, TBody: 1, TR: 5, TH: 5, TD: 11 })
  expect(countsOf(second)).toEqual({ Document: 1, H2: 1, Figure: 1 })
  expect(flat(second).find(({ role }) => role === 'Figure')?.alt).toBe('Kód k zápisu přítomnosti')
})

const words =
  'Obec a agentura se v každém roce sejdou k plnění závazků o bydlení i o práci s lidmi z vyloučených lokalit '
const dates = 'dne 14. 1. 2027 za 14 905 800 Kč podle § 34 a čl. 3 '

test('no line ends with a preposition of one letter, and no day or amount is parted', async () => {
  const paragraphs = Array.from({ length: 24 }, (_, index) => `${'x'.repeat(index)} ${words}${dates}${words}${dates}`)
  const document: Document = {
    ...richDocument,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', content: [{ text }], place: nowhere })),
  }
  const lines = await linesOf(document)

  expect(lines.length).toBeGreaterThan(80)
  for (const line of lines) {
    expect(line).not.toMatch(/(?:^|\s)[ksvzouai]$/iu)
    expect(line).not.toMatch(/(?:14\.|1\.|§|čl\.|14|905|800)$/u)
  }
})

test('a word that leaves its line too short is parted by Czech rules', async () => {
  const long = 'nejneobhospodařovávatelnějšími '.repeat(40)
  const document: Document = {
    ...richDocument,
    blocks: [{ kind: 'paragraph', content: [{ text: long }], place: nowhere }],
  }
  const ends = (await linesOf(document)).flatMap((line) => /(\p{L}+)[-\u00ad]$/u.exec(line)?.[1] ?? [])

  expect(ends.length).toBeGreaterThan(0)
  for (const end of ends) expect(parts.some((_, index) => parts.slice(0, index).join('') === end)).toBe(true)
})

/** The long word by its syllables, as Czech patterns part it. */
const parts = ['nej', 'ne', 'ob', 'hos', 'po', 'da', 'řo', 'vá', 'va', 'tel', 'něj', 'ší', 'mi']

async function linesOf(document: Document): Promise<readonly string[]> {
  const pdf = await openPdf(await writePdf(document, { createdOn }))
  const lines: string[] = []
  for (let page = 1; page <= pdf.pages; page += 1) {
    const { words: found, height } = (await pdf.page(page)).layout
    const body = found.filter(({ y }) => y > height * 0.08 && y < height * 0.92)
    const rows = Map.groupBy(body, ({ y }) => Math.round(y))
    for (const row of rows.values())
      lines.push(
        row
          .toSorted((one, other) => one.x - other.x)
          .map(({ text }) => text)
          .join(' '),
      )
  }
  await pdf.close()
  return lines
}

async function tagsOf(document: Document): Promise<readonly TagNode[]> {
  const pdfjs = await loadPdfjs()
  const data = await writePdf(document, { createdOn, captions: true })
  const task = pdfjs.getDocument({ data, ...localSettings() })
  const file = await task.promise
  const trees: TagNode[] = []
  for (let page = 1; page <= file.numPages; page += 1) {
    const tree = await (await file.getPage(page)).getStructTree()
    if (tree !== null) trees.push(tree)
  }
  await task.destroy()
  return trees
}

function flat(tag: TagNode | undefined): readonly TagNode[] {
  return tag === undefined ? [] : [tag, ...(tag.children ?? []).flatMap(flat)]
}

function countsOf(tree: TagNode | undefined): Readonly<Record<string, number>> {
  const roles = flat(tree).flatMap(({ role }) => (role === undefined || role === 'Root' ? [] : [role]))
  return Object.fromEntries(
    Array.from(
      Map.groupBy(roles, (role) => role),
      ([role, all]) => [role, all.length],
    ),
  )
}
