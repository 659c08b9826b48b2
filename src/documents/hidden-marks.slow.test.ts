import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Document, readDocument, writeDocx } from './index.ts'
import { findOffice } from './read/doc/find-office.ts'
import { savedByOffice } from './testing/by-office.ts'
import { richDocument } from './testing/rich-document.ts'
import { flattenBlocks, textOf } from './text.ts'

const office = findOffice() ?? ''

describe.skipIf(office === '' && !process.env['CI'])('LibreOffice keeps what travels unseen', () => {
  test('when it saves a Word file, or an ODT of it once more and again as a Word file', async () => {
    const word = await writeDocx(richDocument)
    const odt = await savedByOffice(word, 'odt', office)
    const again = await savedByOffice(odt, 'odt', office, 'odt')
    const files = [
      await savedByOffice(word, 'docx', office),
      odt,
      again,
      await savedByOffice(again, 'docx', office, 'odt'),
    ]

    for (const file of files) expect(marksOf(await readDocument(file, 'paper'))).toEqual(marksOf(richDocument))
  })

  test('when the words were changed meanwhile', async () => {
    const edited = withXml(await writeDocx(richDocument), (xml) =>
      xml.replace('>Shrnutí<', '>Souhrn roku<').replace('>Závazky<', '><'),
    )
    const read = await readDocument(await savedByOffice(edited, 'docx', office), 'paper.docx')
    const marks = marksOf(read)

    expect(marks.origin).toBe(richDocument.origin)
    expect(marks.ids).toContainEqual(['summary', 'Souhrn roku'])
    expect(marks.ids.map(([id]) => id)).not.toContain('obligations')
  })
})

test('a piece that was joined to the one before it gives up its id, others keep theirs', async () => {
  const joined = withXml(await writeDocx(richDocument), (xml) =>
    xml.replace(/(Shrnutí<\/w:t><\/w:r>)<\/w:p><w:p>(?=<w:r>)/, '$1'),
  )
  const { ids } = marksOf(await readDocument(joined, 'paper.docx'))

  expect(ids.map(([id]) => id)).toEqual(marksOf(richDocument).ids.map(([id]) => id))
})

/** What travels unseen: the origin, and the ids with the words by which people know their pieces. */
function marksOf({ origin, blocks }: Document): { origin: string | undefined; ids: readonly (readonly string[])[] } {
  const ids = flattenBlocks(blocks).flatMap((block) =>
    'id' in block && block.id !== undefined ? [[block.id, textOf(block).replaceAll('\u00a0', ' ')]] : [],
  )
  return { origin, ids }
}

function withXml(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const entries = unzipSync(docx)
  const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...entries, 'word/document.xml': strToU8(change(xml)) })
}
