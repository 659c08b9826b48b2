import { expect, test } from 'vitest'
import { paragraph, wordFile } from '../../testing/word-file.ts'
import { textOf } from '../../text.ts'
import { readDocx } from './read-docx.ts'

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const based = (id: string): string => `<w:basedOn w:val="${id}"/>`
const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`
const styles = [
  style('Heading1', 'heading 1'),
  style('Nadpis2', 'Nadpis 2'),
  style('P7', 'Oddíl', based('Nadpis2')),
  style('Kapitola', 'Kapitola', `<w:pPr>${outline(2)}</w:pPr>`),
  style('Nzev', 'Název'),
  style('Obsah', 'TOC Heading', `${based('Heading1')}<w:pPr>${outline(9)}</w:pPr>`),
  style('A', 'Kruh A', based('B')),
  style('B', 'Kruh B', based('A')),
  style('Nadpis6', 'heading 6'),
].join('')

test.each([
  ['the English name of its style', 'Heading1', '', 1],
  ['the Czech name of its style', 'Nadpis2', '', 2],
  ['the style on which its style is based', 'P7', '', 2],
  ['the outline level of its style', 'Kapitola', '', 3],
  ['its own outline level', 'Kruh', outline(3), 4],
  ['the style of titles', 'Nzev', '', 1],
  ['a style deeper than the model knows', 'Nadpis6', '', 4],
])('a paragraph is a heading by %s', (_, id, own, level) => {
  const [block] = readDocx(wordFile({ styles, body: paragraph('Cíle', `<w:pStyle w:val="${id}"/>${own}`) })).blocks

  expect(block).toMatchObject({ kind: 'heading', level, content: [{ text: 'Cíle' }] })
})

test.each([
  ['whose style takes the outline level back', 'Obsah', ''],
  ['which takes the level of its style back', 'Heading1', outline(9)],
  ['whose styles are based on each other', 'A', ''],
  ['whose style the file does not have', 'Nikde', ''],
])('a paragraph %s is no heading', (_, id, own) => {
  const [block] = readDocx(wordFile({ styles, body: paragraph('Obsah', `<w:pStyle w:val="${id}"/>${own}`) })).blocks

  expect(block).toMatchObject({ kind: 'paragraph', content: [{ text: 'Obsah' }] })
})

test('the title is the declared one, else the paragraph in the style of titles', () => {
  const body = paragraph('Úvod') + paragraph('Popis spolupráce', '<w:pStyle w:val="Nzev"/>')

  expect(readDocx(wordFile({ styles, body, core: '<dc:title> Zápis </dc:title>' })).title).toBe('Zápis')
  expect(readDocx(wordFile({ styles, body })).title).toBe('Popis spolupráce')
  expect(readDocx(wordFile({ styles, body: paragraph('Úvod') })).title).toBeNull()
})

test('the language is that of the default style', () => {
  const lang = (tag: string): string =>
    `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault></w:docDefaults>`

  expect(readDocx(wordFile({ styles: lang('en-GB') })).language).toBe('en')
  expect(readDocx(wordFile({})).language).toBe('cs')
})

test('empty paragraphs are spacing, not content', () => {
  const document = readDocx(wordFile({ body: `${paragraph('')}${paragraph(' \u00a0')}${paragraph('Text')}` }))

  expect(document.blocks).toHaveLength(1)
  expect(textOf(document)).toBe('Text')
  expect(document.blocks[0]?.place.order).toBe(0)
})
