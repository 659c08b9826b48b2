import { expect, test } from 'vitest'
import { aPage, paragraph, shownSpans } from '../../testing/pages.ts'
import { jointOf } from './join-lines.ts'
import { linesOf } from './lines.ts'
import { spansOfLines } from './spans-of-lines.ts'

test.each([
  ['spolu', 'práce', 'spolu práce'],
  ['spolu-', 'práce', 'spolupráce'],
  ['spolu\u00ad', 'práce', 'spolupráce'],
  ['v letech 2014-', '2020', 'v letech 2014-2020'],
  ['v letech 2014\u00ad', '2020', 'v letech 2014-2020'],
  ['2019 -', '2023', '2019 - 2023'],
  ['2019 \u00ad', '2023', '2019 - 2023'],
  ['2014–', '2020', '2014–2020'],
  ['2014 –', '2020', '2014 – 2020'],
  ['bude-', 'li třeba', 'bude-li třeba'],
  ['bude\u00ad', '\u00adli třeba', 'bude-li třeba'],
  ['sociálně-', 'právní ochrana', 'sociálně-právní ochrana'],
  ['Praha-', 'Libeň', 'Praha-Libeň'],
  ['Praha\u00ad', 'Libeň', 'Praha-Libeň'],
  ['CZ.03.2.63/', '0.0/15_030', 'CZ.03.2.63/0.0/15_030'],
  ['Zápis z jednání', 'Záznam', 'Zápis z jednání Záznam'],
  ['starosta / ', 'starostka', 'starosta / starostka'],
])('„%s“ and „%s“ are „%s“', (end, start, whole) => {
  const page = aPage([paragraph([end.trim(), start], 50, 100)])

  expect(shownSpans(spansOfLines(linesOf(page.words, page), () => null, new Set()))).toBe(whole)
})

test('a hyphen that ends the text stays', () => {
  const page = aPage([paragraph(['Název -'], 50, 100), paragraph(['typu\u00ad'], 50, 112)])

  expect(shownSpans(spansOfLines(linesOf(page.words, page), () => null, new Set()))).toBe('Název - typu-')
  expect(jointOf('', 'a')).toBe('space')
})
