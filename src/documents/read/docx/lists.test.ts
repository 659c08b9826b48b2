import { expect, test } from 'vitest'
import { paragraph, wordFile } from '../../testing/word-file.ts'
import { readDocx } from './read-docx.ts'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (id: number, index = 0): string =>
  paragraph('bod', `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`)

function labels(numbering: string, body: string, styles = ''): readonly (string | undefined)[] {
  return readDocx(wordFile({ numbering, body, styles })).blocks.map((block) =>
    block.kind === 'paragraph' && block.list ? (block.list.label ?? block.list.marker) : undefined,
  )
}

test('labels are counted by level and begin anew under each item', () => {
  const numbering =
    abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)')) +
    list(1, 0)
  const body = [item(1), item(1, 1), item(1, 1), item(1), item(1, 1), item(1, 2)].join('')

  expect(labels(numbering, body)).toEqual(['I.', 'I.1', 'I.2', 'II.', 'II.1', 'a)'])
})

test('legal numbering shows digits of all levels', () => {
  const numbering = abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list(1, 0)

  expect(labels(numbering, item(1) + item(1, 1))).toEqual(['I.', '1.1'])
})

test('two lists of one origin count on, unless one starts anew', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const numbering = abstract(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, restart)

  expect(labels(numbering, item(1) + item(2) + item(3) + item(3))).toEqual(['1.', '2.', '5.', '6.'])
})

test('bullets have no label, and an unknown list is no list', () => {
  const numbering = abstract(0, level(0, 'bullet', '\uf0b7')) + list(1, 0)

  expect(labels(numbering, item(1) + item(9))).toEqual(['bullet', undefined])
})

test('a style puts its paragraphs in a list, and number 0 takes one out', () => {
  const numbering =
    abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerRoman', '%2.', '<w:pStyle w:val="Bod"/>')) + list(1, 0)
  const styles =
    '<w:style w:type="paragraph" w:styleId="Bod"><w:name w:val="Bod"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const styled = (more = ''): string => paragraph('bod', `<w:pStyle w:val="Bod"/>${more}`)

  expect(labels(numbering, styled() + styled('<w:numPr><w:numId w:val="0"/></w:numPr>') + styled(), styles)).toEqual([
    'i.',
    undefined,
    'ii.',
  ])
})
