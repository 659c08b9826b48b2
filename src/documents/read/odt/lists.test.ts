import { expect, test } from 'vitest'
import { odtFile, odtHeading, odtParagraph } from '../../testing/odt-file.ts'
import { textOf } from '../../text.ts'
import { readOdt } from './read-odt.ts'

const level = (number: number, attributes: string) =>
  `<text:list-level-style-number text:level="${number}" style:num-format="1" ${attributes}/>`
const styles = [
  `<text:list-style style:name="L1">${level(1, 'style:num-suffix="."')}${level(2, 'style:num-format="a" style:num-suffix=")"').replace('style:num-format="1" ', '')}</text:list-style>`,
  `<text:list-style style:name="L2">${level(1, '')}${level(2, 'text:display-levels="2"')}</text:list-style>`,
  `<text:list-style style:name="L3">${level(1, 'loext:num-list-format="Článek %1%:" text:start-value="3"')}</text:list-style>`,
  '<text:list-style style:name="Body"><text:list-level-style-bullet text:level="1"/></text:list-style>',
  '<text:list-style style:name="Nic"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>',
].join('')

const item = (...inside: readonly string[]) => `<text:list-item>${inside.join('')}</text:list-item>`
const list = (style: string, ...items: readonly string[]) => `<text:list ${style}>${items.join('')}</text:list>`
const named = (style: string, id = '') => `text:style-name="${style}" xml:id="${id}"`

/** Each paragraph with its level and label. */
function labels(body: string): readonly string[] {
  return readOdt(odtFile({ body, styles })).blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.list === undefined) return textOf(block)
    const { level: depth, marker, label } = block.list
    return `${depth} ${label ?? marker} ${textOf(block)}`
  })
}

test('items are counted at their levels; deeper ones begin anew', () => {
  const inner = list('', item(odtParagraph('b')), item(odtParagraph('c')))
  const body = list(
    named('L1'),
    item(odtParagraph('a'), inner),
    item(odtParagraph('d'), list('', item(odtParagraph('e')))),
  )

  expect(labels(body)).toEqual(['0 1. a', '1 a) b', '1 b) c', '0 2. d', '1 a) e'])
})

test('a label shows as many levels as its style says', () => {
  const body = list(named('L2'), item(odtParagraph('a'), list('', item(odtParagraph('b')), item(odtParagraph('c')))))

  expect(labels(body)).toEqual(['0 1 a', '1 1.1 b', '1 1.2 c'])
})

test('a label may be spelled out, and a list may start anywhere', () => {
  const body = list(
    named('L3'),
    item(odtParagraph('a')),
    '<text:list-item text:start-value="7"><text:p>b</text:p></text:list-item>',
  )

  expect(labels(body)).toEqual(['0 Článek 3: a', '0 Článek 7: b'])
})

test('a list begins anew unless it continues another', () => {
  const body = [
    list(named('L1', 'x'), item(odtParagraph('a'))),
    list(named('L1', 'y'), item(odtParagraph('b'))),
    list(`${named('L1', 'z')} text:continue-list="x"`, item(odtParagraph('c'))),
    list(`${named('L1')} text:continue-numbering="true"`, item(odtParagraph('d'))),
  ].join('')

  expect(labels(body)).toEqual(['0 1. a', '0 1. b', '0 2. c', '0 3. d'])
})

test('only the first paragraph of an item carries its mark; a list header carries none', () => {
  const body = list(
    named('Body'),
    `<text:list-header>${odtParagraph('záhlaví')}</text:list-header>`,
    item(odtParagraph('a'), odtParagraph('pokračuje')),
  )

  expect(labels(body)).toEqual(['záhlaví', '0 bullet a', 'pokračuje'])
})

test('a list that shows no number is no list, and a heading in a list is a heading', () => {
  const body = `${list(named('Nic'), item(odtParagraph('a')))}${list(named('L1'), item(odtHeading('Úvod', 2)))}`

  expect(labels(body)).toEqual(['a', 'Úvod'])
  expect(readOdt(odtFile({ body, styles })).blocks[1]).toMatchObject({ kind: 'heading', level: 2 })
})
