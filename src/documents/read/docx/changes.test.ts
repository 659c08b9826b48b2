import { expect, test } from 'vitest'
import { cell, paragraph, row, run, table, wordFile } from '../../testing/word-file.ts'
import { textOf } from '../../text.ts'
import { readDocx } from './read-docx.ts'

const inserted = (content: string): string => `<w:ins w:id="1" w:author="A">${content}</w:ins>`
const deleted = (content: string): string =>
  `<w:del w:id="2" w:author="A">${content.replaceAll('w:t', 'w:delText').replaceAll('delTextr', 'tr')}</w:del>`

test('tracked changes are kept: accepted they give the new text, rejected the old', () => {
  const body = `<w:p>${run('do ')}${deleted('<w:r><w:t>30</w:t></w:r>')}${inserted(run('60'))}${run(' dnů')}</w:p>`
  const document = readDocx(wordFile({ body }))

  expect(document.blocks).toMatchObject([
    {
      content: [
        { text: 'do ' },
        { text: '30', change: 'deleted' },
        { text: '60', change: 'inserted' },
        { text: ' dnů' },
      ],
    },
  ])
  expect(textOf(document)).toBe('do 60 dnů')
  expect(textOf(document, { changes: 'original' })).toBe('do 30 dnů')
  expect(document.findings?.trackedChanges).toBe(true)
})

test('what was inserted and deleted again belongs to neither reading', () => {
  const document = readDocx(wordFile({ body: `<w:p>${run('a')}${inserted(deleted('<w:r><w:t>b</w:t></w:r>'))}</w:p>` }))

  expect(document.blocks).toMatchObject([{ content: [{ text: 'a' }] }])
})

test('a moved text is deleted where it was and inserted where it is', () => {
  const body = `<w:p><w:moveFrom>${run('text')}</w:moveFrom></w:p>${paragraph('mezi')}<w:p><w:moveTo>${run('text')}</w:moveTo></w:p>`
  const document = readDocx(wordFile({ body }))

  expect(textOf(document)).toBe('\nmezi\ntext')
  expect(textOf(document, { changes: 'original' })).toBe('text\nmezi\n')
})

test('an inserted row and a deleted cell carry the change to their text', () => {
  const rows = [row([cell('stará')], '<w:del/>'), row([cell('nová'), cell('pryč', '<w:cellDel/>')], '<w:ins/>')]
  const document = readDocx(wordFile({ body: table(rows) }))

  expect(textOf(document).trim()).toBe('nová\tpryč')
  expect(textOf(document, { changes: 'original' }).trim()).toBe('stará')
})

test('a file without changes says so; comments are counted', () => {
  const document = readDocx(
    wordFile({ body: paragraph('text'), comments: '<w:comment w:id="0"/><w:comment w:id="1"/>' }),
  )

  expect(document.findings).toMatchObject({ trackedChanges: false, comments: 2 })
})
