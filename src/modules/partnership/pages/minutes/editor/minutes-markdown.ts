import type { Token } from 'markdown-it'
import { MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { escapeText } from '#documents/read/markdown/escape-text.ts'
import { subset } from '#documents/read/markdown/subset.ts'
import { minutesSchema } from './minutes-schema.ts'

const parser = new MarkdownParser(minutesSchema, subset, {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: ({ markup }) => ({ level: Math.min(markup.length, 4) }) },
  bullet_list: { block: 'bullet_list' },
  ordered_list: { block: 'ordered_list', getAttrs: (token) => ({ order: Number(token.attrGet('start') ?? 1) }) },
  list_item: {
    block: 'list_item',
    getAttrs: (token, tokens, index) => ({ value: leapOf(token, tokens.slice(0, index)) }),
  },
  hardbreak: { node: 'hard_break' },
  softbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') ?? '' }) },
})

/** The number of an item when it is not the next one after its neighbour; the first one's is the list's own. */
function leapOf({ info, level }: Token, before: readonly Token[]): number | null {
  const start = before.findLastIndex((token) => token.type === 'ordered_list_open' && token.level === level - 1)
  const neighbour = before
    .slice(start + 1)
    .findLast((token) => token.type === 'list_item_open' && token.level === level)
  return info === '' || neighbour === undefined || Number(neighbour.info) + 1 === Number(info) ? null : Number(info)
}

const serializer = new MarkdownSerializer(
  {
    paragraph: (state, node) => {
      state.renderInline(node)
      state.closeBlock(node)
    },
    heading: (state, node) => {
      state.write(`${'#'.repeat(Number(node.attrs['level']))} `)
      state.renderInline(node, false)
      state.closeBlock(node)
    },
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    ordered_list: (state, node) => {
      const labels = labelsOf(node)
      const width = Math.max(...labels.map(({ length }) => length))
      state.renderList(node, ' '.repeat(width), (index) => labels[index] ?? '')
    },
    list_item: (state, node) => state.renderContent(node),
    hard_break: (state, node, parent, index) => {
      const [before, after] = [parent.maybeChild(index - 1), parent.maybeChild(index + 1)]
      if (before !== null && after !== null && after.type !== node.type) state.write('\n')
    },
    text: (state, node, parent, index) => {
      const before = parent.maybeChild(index - 1)
      const lineStart = before === null || before.type.name === 'hard_break'
      const headingEnd = parent.type.name === 'heading' && index + 1 === parent.childCount
      state.text(escapeText(node.text ?? '', { lineStart, headingEnd }), false)
    },
  },
  {
    em: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
    strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    link: {
      open: () => '[',
      close: (_state, mark) => `](${String(mark.attrs['href']).replace(/[()\\]/g, String.raw`\$&`)})`,
    },
  },
)

/** The editor's document of a text in our small Markdown. */
export function documentOfMarkdown(text: string): Node {
  return parser.parse(text)
}

/** The text that the editor's document is kept as. */
export function markdownOfDocument(document: Node): string {
  return serializer.serialize(document, { tightLists: true }).trim()
}

function labelsOf(list: Node): readonly string[] {
  const labels: string[] = []
  let next = Number(list.attrs['order'])
  list.forEach((item) => {
    const value: unknown = item.attrs['value']
    if (typeof value === 'number') next = value
    labels.push(`${next}. `)
    next += 1
  })
  return labels
}
