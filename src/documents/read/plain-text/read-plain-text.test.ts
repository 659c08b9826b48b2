import { expect, test } from 'vitest'
import type { Block } from '../../model.ts'
import { plainText, textOf } from '../../text.ts'
import { readPlainText } from './read-plain-text.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readPlainText(encode(text))
const long = 'Lokální partnerství sleduje vývoj sociální situace v obci. '.repeat(6)

/** Tables as lists of rows of texts, other blocks as their texts. */
function shape(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => textOf(cell))) : textOf(block),
  )
}

test('blank lines part paragraphs; broken lines stay lines of one', () => {
  expect(shape(read('První\nřádek\r\n\r\n\nDruhý').blocks)).toEqual(['První\nřádek', 'Druhý'])
})

test('in a text whose paragraphs nobody broke, a line is a paragraph', () => {
  expect(shape(read(`První\nDruhý\n${long}`).blocks)).toEqual(['První', 'Druhý', long.trim()])
})

test('lines with as many tabs are rows of a table, blank lines between them do not end it', () => {
  const { blocks, findings } = read('Úvod\nčinnost\tvýstup\ttermín\n\nA\t\tročně\n\n\tzápis\tkvěten\n\nKonec')

  expect(shape(blocks)).toEqual([
    'Úvod',
    [
      ['činnost', 'výstup', 'termín'],
      ['A', '', 'ročně'],
      ['', 'zápis', 'květen'],
    ],
    'Konec',
  ])
  expect(findings).toEqual({ pages: null, text: 'native', structure: 'guessed', trackedChanges: false, comments: 0 })
})

test('where only two columns are filled, any number of tabs parts them', () => {
  expect(shape(read('Územní celek\t\tLhota\nIČ\t99999901\nSídlo\t\t\tLhota 1').blocks)).toEqual([
    [
      ['Územní celek', 'Lhota'],
      ['IČ', '99999901'],
      ['Sídlo', 'Lhota 1'],
    ],
  ])
})

test('rows of another length begin another table; a tab at the end of a line makes no table', () => {
  expect(shape(read('a\tb\nc\td\te\nf\tg\th').blocks)).toEqual([
    [['a', 'b']],
    [
      ['c', 'd', 'e'],
      ['f', 'g', 'h'],
    ],
  ])
  expect(shape(read('Datum schválení:\t').blocks)).toEqual(['Datum schválení:'])
})

test('cells on lines of their own make rows as long as their header', () => {
  const text =
    '\tÚzemní celek\n\tLhota\n\n\tIČ\n\t99999901\n\nHarmonogram\n\tČinnost\n\tVýstup\n\tTermín\n\n\tPlán\n\t\n\nZápis\nPrezenční listina\n\t2. kvartál 2023\n\n3. kvartál 2023\n\n\tPopis\n\tZpráva\n\t\n\n\nDatum schválení: 1. 4. 2023'

  expect(shape(read(text).blocks)).toEqual([
    [['Územní celek']],
    [['Lhota']],
    [['IČ']],
    [['99999901']],
    'Harmonogram',
    [
      ['Činnost', 'Výstup', 'Termín'],
      ['Plán', 'Zápis\nPrezenční listina', '2. kvartál 2023\n3. kvartál 2023'],
      ['Popis', 'Zpráva', ''],
    ],
    'Datum schválení: 1. 4. 2023',
  ])
})

test('cells that do not make whole rows stay cells', () => {
  const text = '\ta\n\tb\n\tc\n\td\n\n\te\n\nKonec'

  expect(shape(read(text).blocks)).toEqual([[['a']], [['b']], [['c']], [['d']], [['e']], 'Konec'])
})

test('bullets make lists; numbers only when they count from one', () => {
  const { blocks } = read(
    'Témata:\n- Bydlení\n• Dluhy\n\n1. Úvod\n2. Závěr\n\n2. kvartál 2023\n\n1. 4. 2023\n\n- 5 let',
  )

  expect(
    blocks.map((block) => [textOf(block), block.kind === 'paragraph' ? (block.list?.label ?? block.list?.marker) : '']),
  ).toEqual([
    ['Témata:', undefined],
    ['Bydlení', 'bullet'],
    ['Dluhy', 'bullet'],
    ['Úvod', '1.'],
    ['Závěr', '2.'],
    ['2. kvartál 2023', undefined],
    ['1. 4. 2023', undefined],
    ['5 let', 'bullet'],
  ])
})

test('a broken line in lower case goes on with its item', () => {
  expect(shape(read('- Bydlení ve městě\na okolí\nDále').blocks)).toEqual(['Bydlení ve městě\na okolí', 'Dále'])
})

test('only a short line in capitals is a heading', () => {
  const { blocks } = read('POPIS SPOLUPRÁCE\n\n(POČET LET OD SCHVÁLENÍ)\n\nDoba platnosti\n\nASZ')

  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
})

test('notes that a conversion left in the line become notes', () => {
  const { blocks, footnotes } = read(
    'Sídlo[footnoteRef:2] [2:  Sídlo\nobecního úřadu. ] obce\n\n[footnoteRef:3] [4: jiná]',
  )

  expect(blocks).toMatchObject([
    { content: [{ text: 'Sídlo', footnote: 0 }, { text: ' obce' }] },
    { content: [{ text: '[footnoteRef:3] [4: jiná]' }] },
  ])
  expect(footnotes.map(({ content }) => plainText(content))).toEqual(['Sídlo obecního úřadu.'])
})

test('raised numbers are marks of notes that stand on lines of their own', () => {
  const { blocks, footnotes } = read('Sídlo¹ obce, 20 m²\n\n¹ Sídlo obecního úřadu.\n³ bez značky')

  expect(blocks).toMatchObject([
    { content: [{ text: 'Sídlo', footnote: 0 }, { text: ' obce, 20 m²' }] },
    { content: [{ text: '³ bez značky' }] },
  ])
  expect(footnotes.map(({ content }) => plainText(content))).toEqual(['Sídlo obecního úřadu.'])
})

test('pieces are numbered in reading order', () => {
  const { blocks } = read('Úvod\n\na\tb\n\nKonec')

  expect(blocks.map(({ place }) => place.order)).toEqual([0, 1, 4])
})

test('a text of blanks is refused as empty', () => {
  expect(() => read(' \n\t\n')).toThrow('document.empty')
})
