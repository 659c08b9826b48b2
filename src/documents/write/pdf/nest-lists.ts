import type { Block, Paragraph } from '../../model.ts'

/** A list with its items; what belongs under an item is a list of that item. */
export type NestedList<Content> = {
  readonly kind: 'list'
  readonly marker: 'bullet' | 'number'
  readonly items: readonly NestedItem<Content>[]
}
export type NestedItem<Content> = {
  readonly content: readonly Content[]
  readonly lists: readonly NestedList<Content>[]
}

type ListItem = Paragraph & { readonly list: NonNullable<Paragraph['list']> }
type Other<Piece> = Exclude<Piece, ListItem>

/** Gathers list items that follow one another into lists, deeper ones into the item above; other blocks stay as they are. */
export function nestLists<Content>(
  blocks: readonly Block[],
  contentOf: (item: Paragraph) => readonly Content[],
): readonly (Other<Block> | NestedList<Content>)[] {
  const pieces: (Other<Block> | NestedList<Content>)[] = []
  let run: ListItem[] = []
  const endRun = (): void => {
    pieces.push(...listsOf(run, contentOf))
    run = []
  }
  for (const block of blocks) {
    if (isListItem(block)) run.push(block)
    else {
      endRun()
      pieces.push(block)
    }
  }
  endRun()
  return pieces
}

/** The lists of one run: an item that is deeper than the first goes under the item before it; another marker begins another list. */
function listsOf<Content>(
  run: readonly ListItem[],
  contentOf: (item: Paragraph) => readonly Content[],
): readonly NestedList<Content>[] {
  const level = run[0]?.list.level ?? 0
  const lists: { kind: 'list'; marker: 'bullet' | 'number'; items: NestedItem<Content>[] }[] = []
  for (let at = 0; at < run.length; ) {
    const item = run[at]
    if (item === undefined) break
    const after = run.findIndex(({ list }, index) => index > at && list.level <= level)
    const end = after === -1 ? run.length : after
    const nested = { content: contentOf(item), lists: listsOf(run.slice(at + 1, end), contentOf) }
    const last = lists.at(-1)
    if (last?.marker === item.list.marker) last.items.push(nested)
    else lists.push({ kind: 'list', marker: item.list.marker, items: [nested] })
    at = end
  }
  return lists
}

function isListItem(block: Block): block is ListItem {
  return block.kind === 'paragraph' && block.list !== undefined
}
