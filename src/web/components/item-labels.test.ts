import { expect, test } from 'vitest'
import { type Block, nowhere } from '#documents/model.ts'
import { itemLabels } from './item-labels.ts'

const item = (level: number, marker: 'bullet' | 'number', label?: string): Block => ({
  kind: 'paragraph',
  content: [{ text: 'bod' }],
  list: { level, marker, ...(label === undefined ? {} : { label }) },
  place: nowhere,
})
const paragraph: Block = { kind: 'paragraph', content: [{ text: 'text' }], place: nowhere }

test('items are numbered in a row, lists in lists on their own, and a paragraph begins anew', () => {
  const blocks = [
    item(0, 'number'),
    item(1, 'number'),
    item(1, 'bullet'),
    item(1, 'number'),
    item(0, 'number'),
    item(1, 'number'),
    paragraph,
    item(0, 'number'),
  ]
  expect(itemLabels(blocks)).toEqual(['1.', '1.', '•', '2.', '2.', '1.', '', '1.'])
})

test('a label of its own stays', () => {
  expect(itemLabels([item(0, 'number', 'a)'), item(0, 'number'), item(0, 'bullet')])).toEqual(['a)', '2.', '•'])
})
