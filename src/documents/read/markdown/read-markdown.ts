import type { Token } from 'markdown-it'
import type { Block, Heading, Paragraph, Place, Span } from '../../model.ts'
import { spansOf } from './spans-of.ts'
import { subset } from './subset.ts'

/**
 * Blocks of a text in our small Markdown, in reading order. A plain text without any marks is a valid one: an empty line
 * parts its paragraphs, a line end stays a line end.
 *
 * @example readMarkdown('## Program\n\n- Úvod') // a heading of level 2 and an item
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = []
  const lists: ('bullet' | 'number')[] = []
  /** The item whose first paragraph has not come yet. */
  let item: Token | null = null
  let heading: Heading['level'] | null = null
  const place = (): Place => ({ order: blocks.length, page: null, box: null })

  for (const token of subset.parse(text, {})) {
    switch (token.type) {
      case 'bullet_list_open':
        lists.push('bullet')
        break
      case 'ordered_list_open':
        lists.push('number')
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'list_item_open':
        item = token
        break
      case 'heading_open':
        heading = levelOf(token)
        break
      case 'heading_close':
        heading = null
        break
      case 'inline': {
        const content = spansOf(token.children ?? [])
        if (content.length > 0)
          blocks.push(
            heading === null
              ? { kind: 'paragraph', content, ...listOf(item, lists), place: place() }
              : { kind: 'heading', level: heading, content, place: place() },
          )
        item = null
        break
      }
    }
  }
  return blocks
}

/** The text of a Markdown without its marks, a line per paragraph. */
export function textOfMarkdown(text: string): string {
  return readMarkdown(text)
    .map((block) => ('content' in block ? block.content.map((span: Span) => span.text).join('') : ''))
    .join('\n')
}

function listOf(item: Token | null, lists: readonly ('bullet' | 'number')[]): Pick<Paragraph, 'list'> {
  const marker = lists.at(-1)
  if (item === null || marker === undefined) return {}
  const level = lists.length - 1
  return { list: marker === 'bullet' ? { level, marker } : { level, marker, label: `${item.info}.` } }
}

/** The model knows four levels; deeper ones are the fourth. */
function levelOf({ markup }: Token): Heading['level'] {
  const levels = [1, 2, 3, 4] as const
  return levels[markup.length - 1] ?? 4
}
