import type { AgreementContent } from '../content.ts'
import type { ContentChange, ItemChange } from './content-change.ts'
import { withValue } from './content-fields.ts'
import { gapsAfter } from './content-gaps.ts'
import { type ContentItems, type ContentList, type ListShape, listShapes } from './content-lists.ts'

/**
 * A content with one change of `compareContent` made in it. A change whose item is no longer there, or whose part has been
 * rewritten meanwhile, changes nothing.
 */
export function applyChange(content: AgreementContent, change: ContentChange): AgreementContent {
  const changed =
    change.kind === 'field' ? withValue(content, change.field, change.after) : applyToList(content, change)
  return { ...changed, gaps: gapsAfter(content, changed) }
}

function applyToList<List extends ContentList>(content: AgreementContent, change: ItemChange<List>): AgreementContent {
  const shape: ListShape<ContentItems[List]> = listShapes[change.list]
  return shape.set(content, changedItems(shape.get(content), change, shape))
}

function changedItems<List extends ContentList>(
  items: readonly ContentItems[List][],
  change: ItemChange<List>,
  shape: ListShape<ContentItems[List]>,
): readonly ContentItems[List][] {
  switch (change.kind) {
    case 'item-changed': {
      const part = shape.parts.find(({ name }) => name === change.part)
      if (part === undefined) return items
      const place = placeOf(items, change, shape, (item) => part.read(item) === part.read(change.before))
      return items.map((item, index) => (index === place ? part.take(item, change.after) : item))
    }
    case 'item-removed': {
      const place = placeOf(
        items,
        change,
        shape,
        (item) => commonParts(item, change.before, shape) === shape.parts.length,
      )
      return items.filter((_, index) => index !== place)
    }
    case 'items-moved':
      return inOrder(items, change.order, shape)
    case 'item-added':
      return items.toSpliced(change.at, 0, change.after)
    default:
      return change satisfies never
  }
}

/** Where an item is now: at its place if it fits there, else the one that fits and has most in common with it, then the nearest. */
function placeOf<Item>(
  items: readonly Item[],
  { before, at }: { readonly before: Item; readonly at: number },
  shape: ListShape<Item>,
  fits: (item: Item) => boolean,
): number | undefined {
  const own = items[at]
  if (own !== undefined && fits(own)) return at
  const distance = (place: number): number => Math.abs(place - at)
  const [best] = items
    .flatMap((item, place) => (fits(item) ? [{ place, common: commonParts(item, before, shape) }] : []))
    .toSorted((a, b) => b.common - a.common || distance(a.place) - distance(b.place))
  return best?.place
}

/** An item that the order does not know stays behind the one that it followed. */
function inOrder<Item>(items: readonly Item[], order: readonly Item[], shape: ListShape<Item>): readonly Item[] {
  const free = new Set(order.keys())
  let last = -1
  const ranked = items.map((item) => {
    const [best] = [...free]
      .map((rank) => ({ rank, common: commonParts(item, order[rank] ?? item, shape) }))
      .toSorted((a, b) => b.common - a.common || a.rank - b.rank)
    if (best === undefined || best.common === 0) return { item, rank: last }
    free.delete(best.rank)
    last = best.rank
    return { item, rank: best.rank }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item)
}

function commonParts<Item>(a: Item, b: Item, { parts }: ListShape<Item>): number {
  return parts.filter(({ read }) => read(a) === read(b)).length
}
