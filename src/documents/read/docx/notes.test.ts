import { expect, test } from 'vitest'
import { paragraph, run, wordFile } from '../../testing/word-file.ts'
import { readDocx } from './read-docx.ts'

const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${content}</w:footnote>`
const separator = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'

test('a note stands after its text and is numbered by its first mark', () => {
  const footnotes =
    separator + note(1, paragraph(' první')) + note(2, paragraph('druhá') + paragraph('na dvou řádcích'))
  const document = readDocx(
    wordFile({ footnotes, body: `<w:p>${run('a')}${mark(2)}${run('b')}${mark(1)}${run('c')}${mark(2)}</w:p>` }),
  )

  expect(document.blocks).toMatchObject([
    {
      content: [
        { text: 'a', footnote: 0 },
        { text: 'b', footnote: 1 },
        { text: 'c', footnote: 0 },
      ],
    },
  ])
  expect(document.footnotes).toEqual([
    { content: [{ text: 'druhá' }, { text: '\nna dvou řádcích' }] },
    { content: [{ text: 'první' }] },
  ])
})

test('a mark without a note is left out, and a note that marks itself is not followed', () => {
  const footnotes = note(1, `<w:p>${run('kruh')}${mark(1)}</w:p>`)
  const document = readDocx(wordFile({ footnotes, body: `<w:p>${run('a')}${mark(7)}${mark(1)}</w:p>` }))

  expect(document.blocks).toMatchObject([{ content: [{ text: 'a', footnote: 0 }] }])
  expect(document.footnotes).toEqual([{ content: [{ text: 'kruh' }] }])
})

test('the header is told without its page number', () => {
  const number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
  const header = `<w:p>${run('Obec Lhota')}<w:r><w:tab/></w:r>${run('Strana ')}${number}</w:p>`
  const body = paragraph('text') + '<w:sectPr><w:headerReference r:id="r1"/></w:sectPr>'

  expect(readDocx(wordFile({ header, body })).header).toBe('Obec Lhota')
})
