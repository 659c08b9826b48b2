import { expect, test } from 'vitest'
import { written } from '../../testing/pages.ts'
import { pagesToRecognise } from './pages-to-recognise.ts'

const czech = 'Lokální partnerství řídí spolupráci obcí a členové se scházejí čtyřikrát ročně. '
const english = czech.normalize('NFD').replace(/\p{M}/gu, '')

function page(text: string, pictureShare: number, invisibleLetters = text.replace(/\s/gu, '').length) {
  return { pictureShare, invisibleLetters, layout: { words: text === '' ? [] : written(text, 0, 0) } }
}

test.each([
  ['a picture without letters', page('', 1), true],
  ['a picture with a stamp of the registry printed over it', page('Doručeno 3. 4. 2023', 0.9, 0), true],
  ['a picture with a good layer', page(czech.repeat(10), 1), false],
  ['a picture whose layer has no Czech letters', page(english.repeat(10), 1), true],
  ['a page with a picture in its background', page(english.repeat(10), 1, 0), false],
  ['a page without letters and pictures', page('', 0), false],
  ['a page whose letters are no letters', page('\ue001\ue002\ue003 '.repeat(30), 0, 0), true],
])('%s', (_, given, recognised) => {
  expect(pagesToRecognise([given]).length === 1).toBe(recognised)
})

test('a page with few letters is judged with the others', () => {
  const pages = [page(english.repeat(3), 1), page(english.repeat(5), 1), page(english.repeat(3), 1)]

  expect(pagesToRecognise(pages)).toHaveLength(3)
  expect(pagesToRecognise(pages.slice(0, 1))).toHaveLength(0)
})
