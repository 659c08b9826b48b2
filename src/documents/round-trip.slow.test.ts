import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Document, readDocument, writeDocx } from './index.ts'
import { columnShares, comparable } from './testing/comparable.ts'
import { documentAsOdt } from './testing/document-as-odt.ts'
import { randomDocument } from './testing/random-document.ts'

test('a document written for Word is read back with the same content', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expectSame(await readDocument(await writeDocx(document), 'dokument.docx'), document)
    }),
    { numRuns: 25, seed: 108_2006 },
  )
})

test('a document written as ODT is read back with the same content', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expectSame(await readDocument(documentAsOdt(document), 'dokument.odt'), document)
    }),
    { numRuns: 100, seed: 26_300 },
  )
})

function expectSame(read: Document, written: Document): void {
  expect(comparable(read)).toEqual(comparable(written))
  const shares = columnShares(written).map((widths) => widths.map((share) => expect.closeTo(share, 2)))
  expect(columnShares(read)).toEqual(shares)
}
