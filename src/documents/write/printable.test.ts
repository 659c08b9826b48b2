import { expect, test } from 'vitest'
import { pageLabel } from './page-label.ts'
import { printable, printableText } from './printable.ts'

test('Czech spaces hold over the border of two looks', () => {
  expect(printable([{ text: 'v ' }, { text: 'obci', bold: true }, { text: ' 1. 4. 2023' }], 'cs')).toEqual([
    { text: 'v\u00a0' },
    { text: 'obci', bold: true },
    { text: ' 1.\u00a04.\u00a02023' },
  ])
})

test('other languages keep their spaces', () => {
  expect(printableText('a report', 'en')).toBe('a report')
})

test('tracked changes are accepted, and the mark of a footnote stays', () => {
  const spans = [
    { text: 'pryč', change: 'deleted' },
    { text: 'nové', change: 'inserted', footnote: 0 },
  ] as const

  expect(printable(spans, 'cs')).toEqual([{ text: 'nové', footnote: 0 }])
})

test('characters that no file carries are left out, the rest stays', () => {
  expect(printableText('a\u0000b\u000bc\ud800d\tě\r\n🙂\ufffe', 'cs')).toBe('abcd\tě\n🙂')
})

test('the label of a page tells which number belongs where', () => {
  expect(pageLabel('cs')).toEqual(['Strana ', { number: 'page' }, ' z ', { number: 'pages' }])
  expect(pageLabel('en')).toEqual(['Page ', { number: 'page' }, ' of ', { number: 'pages' }])
})
