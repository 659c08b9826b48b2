import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Meter } from './meter.tsx'

const render = (props: Parameters<typeof Meter>[0]) => renderToStaticMarkup(createElement(Meter, props))
const count = (html: string, part: string) => html.split(part).length - 1

test('two of four with one awaiting are two full pieces, a hatched one and an empty one', () => {
  const html = render({ done: 2, awaiting: 1, needed: 4 })
  expect([count(html, 'pip-full'), count(html, 'pip-awaiting'), count(html, '<i')]).toEqual([2, 1, 4])
})

test('more than asked does not draw more pieces than asked', () => {
  expect(count(render({ done: 6, needed: 4 }), '<i')).toBe(4)
})

test.each([
  [12, 1],
  [13, 0],
])('%i pieces are drawn one by one: %i', (needed, byPieces) => {
  expect(count(render({ done: 1, needed }), 'class="pips')).toBe(byPieces)
})

test('the bar of more than asked is full, not wider', () => {
  expect(render({ done: 50, needed: 40, unit: 'h' })).toContain('width="100%"')
})

test('what the eye sees in the picture a reader hears in words', () => {
  const html = render({ done: 2, awaiting: 1, needed: 4 })
  expect(html).toContain('aria-hidden="true"')
  expect(html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')).toBe('2 ze 4, 1 čeká na potvrzení')
})
