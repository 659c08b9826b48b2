import { Schema } from 'prosemirror-model'
import { isSafeAddress } from '#documents/read/markdown/subset.ts'

/** What minutes may hold while they are written: the same small subset in which they are kept, and nothing that it does not know. */
export const minutesSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      group: 'block',
      content: 'text*',
      attrs: { level: { default: 2, validate: 'number' } },
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 4) } })),
      // One level lower: the page and its section have the first two.
      toDOM: (node) => [`h${Math.min(6, Number(node.attrs['level']) + 1)}`, 0],
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: {
      group: 'block',
      content: 'list_item+',
      attrs: { order: { default: 1, validate: 'number' } },
      parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ order: Number(element.getAttribute('start') ?? 1) || 1 }) }],
      toDOM: (node) => (node.attrs['order'] === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs['order']) }, 0]),
    },
    list_item: {
      content: 'block+',
      // The number of an item that does not follow the one before it.
      attrs: { value: { default: null, validate: 'number|null' } },
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: (node) => (node.attrs['value'] === null ? ['li', 0] : ['li', { value: String(node.attrs['value']) }, 0]),
    },
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => hrefOf(element) }],
      toDOM: (mark) => ['a', { href: String(mark.attrs['href']) }, 0],
    },
    em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
    strong: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
  },
})

/** A link that may not lead there is pasted as its text. */
function hrefOf(element: HTMLElement): { readonly href: string } | false {
  const href = element.getAttribute('href') ?? ''
  return isSafeAddress(href) ? { href } : false
}
