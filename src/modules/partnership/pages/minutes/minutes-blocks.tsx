import type { ReactNode } from 'react'
import type { Block, Paragraph } from '#documents/model.ts'
import { DocumentSpans } from '#web/components/document-spans.tsx'

/** Minutes as people read them: headings below those of the page, real lists. */
export function MinutesBlocks({ blocks }: { blocks: readonly Block[] }) {
  return <div className="minutes">{piecesOf(blocks)}</div>
}

type Item = Paragraph & { readonly list: NonNullable<Paragraph['list']> }

function piecesOf(blocks: readonly Block[]): ReactNode[] {
  const pieces: ReactNode[] = []
  for (let at = 0; at < blocks.length; ) {
    const items = itemsFrom(blocks, at)
    if (items.length > 0) {
      pieces.push(<ItemList key={at} items={items} />)
      at += items.length
      continue
    }
    const block = blocks[at]
    if (block !== undefined) pieces.push(<Piece key={at} block={block} />)
    at += 1
  }
  return pieces
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Level = (['h3', 'h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5'
      return (
        <Level>
          <DocumentSpans spans={block.content} />
        </Level>
      )
    }
    case 'paragraph':
      return (
        <p>
          <DocumentSpans spans={block.content} />
        </p>
      )
    case 'table':
    case 'page-break':
    case 'qr-code':
      return null
  }
  return block satisfies never
}

/** Items of one level and what is below them, up to the end of the list or a list of another kind. */
function ItemList({ items }: { items: readonly Item[] }) {
  const [first] = items
  if (first === undefined) return null
  const { level, marker } = first.list
  const starts = items.flatMap((item, index) => (item.list.level <= level ? [index] : []))
  const List = marker === 'number' ? 'ol' : 'ul'
  return (
    <List>
      {starts.map((start, index) => {
        const item = items[start]
        const below = items.slice(start + 1, starts[index + 1] ?? items.length)
        return (
          item && (
            <li key={start} value={item.list.label === undefined ? undefined : Number.parseInt(item.list.label, 10)}>
              <DocumentSpans spans={item.content} />
              {below.length > 0 && <ItemList items={below} />}
            </li>
          )
        )
      })}
    </List>
  )
}

function itemsFrom(blocks: readonly Block[], start: number): readonly Item[] {
  const items: Item[] = []
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || !isItem(block)) break
    const [first] = items
    if (first !== undefined && block.list.level <= first.list.level && block.list.marker !== first.list.marker) break
    items.push(block)
  }
  return items
}

function isItem(paragraph: Paragraph): paragraph is Item {
  return paragraph.list !== undefined
}
