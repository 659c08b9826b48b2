import { expect, test } from 'vitest'
import { odtFile, odtParagraph } from '../../testing/odt-file.ts'
import { textOf } from '../../text.ts'
import { readOdt } from './read-odt.ts'

const info = '<office:change-info><dc:creator>J. N.</dc:creator></office:change-info>'
const region = (id: string, ...kinds: readonly string[]) =>
  `<text:changed-region text:id="${id}">${kinds.join('')}</text:changed-region>`
const insertion = `<text:insertion>${info}</text:insertion>`
const deletion = (content: string) => `<text:deletion>${info}${content}</text:deletion>`
const tracked = (...regions: readonly string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`
const gone = (id: string) => `<text:change text:change-id="${id}"/>`

test('insertions are marked, deletions come back to where they stood', () => {
  const body = `${tracked(region('i', insertion), region('d', deletion(odtParagraph('dva'))))}${odtParagraph(`na ${gone('d')}${start('i')}tři${end('i')} roky`)}`
  const document = readOdt(odtFile({ body }))

  expect(document.blocks).toMatchObject([
    {
      content: [
        { text: 'na ' },
        { text: 'dva', change: 'deleted' },
        { text: 'tři', change: 'inserted' },
        { text: ' roky' },
      ],
    },
  ])
  expect(document.findings?.trackedChanges).toBe(true)
  expect(textOf(document.blocks[0] ?? document)).toBe('na tři roky')
  expect(textOf(document.blocks[0] ?? document, { changes: 'original' })).toBe('na dva roky')
})

test('an insertion may run over paragraphs, a deletion may hold several', () => {
  const body = [
    tracked(region('i', insertion), region('d', deletion(`${odtParagraph('x')}${odtParagraph('')}`))),
    odtParagraph(`a${start('i')}b`),
    odtParagraph(`c${end('i')}d`),
    odtParagraph(`${gone('d')}e`),
  ].join('')

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([
    { content: [{ text: 'a' }, { text: 'b', change: 'inserted' }] },
    { content: [{ text: 'c', change: 'inserted' }, { text: 'd' }] },
    { content: [{ text: 'x\n', change: 'deleted' }, { text: 'e' }] },
  ])
})

test('deleted paragraphs between others come back as paragraphs', () => {
  const body = `${tracked(region('d', deletion(odtParagraph('pryč'))))}${odtParagraph('a')}${gone('d')}${odtParagraph('b')}`

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([
    { content: [{ text: 'a' }] },
    { content: [{ text: 'pryč', change: 'deleted' }] },
    { content: [{ text: 'b' }] },
  ])
})

test('what one person inserted and another deleted belongs to neither reading', () => {
  const body = [
    tracked(
      region('both', deletion(odtParagraph('x')), insertion),
      region('i', insertion),
      region('d', deletion(odtParagraph('y'))),
    ),
    odtParagraph(`a${gone('both')}${start('i')}b${gone('d')}c${end('i')}`),
  ].join('')

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([
    { content: [{ text: 'a' }, { text: 'bc', change: 'inserted' }] },
  ])
})

test('deletions that stand in each other come back once', () => {
  const body = [
    tracked(
      region('a', deletion(odtParagraph(`x${gone('b')}${gone('a')}`))),
      region('b', deletion(odtParagraph(`y${gone('a')}`))),
    ),
    odtParagraph(`1${gone('a')}2${gone('a')}3${gone('b')}`),
  ].join('')

  expect(readOdt(odtFile({ body })).blocks).toMatchObject([
    { content: [{ text: '1' }, { text: 'xy', change: 'deleted' }, { text: '23' }] },
  ])
})

test('a change of the look, and a mark without its change, are no changes of the text', () => {
  const body = `${tracked(region('f', '<text:format-change/>'))}${odtParagraph(`a${start('f')}b${end('f')}${gone('?')}`)}`
  const document = readOdt(odtFile({ body }))

  expect(document.blocks).toMatchObject([{ content: [{ text: 'ab' }] }])
  expect(document.findings?.trackedChanges).toBe(false)
})
