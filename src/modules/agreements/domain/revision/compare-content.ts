import type { AgreementContent } from '../content.ts'
import type { ContentChange, ItemChange } from './content-change.ts'
import { contentFields, type FieldValue, valueOf } from './content-fields.ts'
import {
  type ContentItems,
  type ContentList,
  contentLists,
  type ItemPart,
  type ListShape,
  listShapes,
} from './content-lists.ts'
import { matchItems } from './match-items.ts'

/**
 * What differs between two contents, item by item: each field, each part of an item of a list, items removed and added, another
 * order. Items are matched by what they say. Only words count: sources, and what is read out of the words, are no difference.
 * Applied in their order to the first content (`applyChange`), all changes together give the second; any of them may be left out.
 */
export function compareContent(before: AgreementContent, after: AgreementContent): readonly ContentChange[] {
  const fields = contentFields.flatMap((field): ContentChange[] => {
    const [was, is] = [valueOf(before, field), valueOf(after, field)]
    return sameValue(was, is) ? [] : [{ kind: 'field', field, before: was, after: is }]
  })
  return [...fields, ...contentLists.flatMap((list) => compareList(list, before, after))]
}

function compareList<List extends ContentList>(
  list: List,
  before: AgreementContent,
  after: AgreementContent,
): readonly ItemChange<List>[] {
  const shape: ListShape<ContentItems[List]> = listShapes[list]
  const { changed, removed, order, added } = differences(shape.get(before), shape.get(after), shape)
  return [
    ...changed.map((one) => ({ kind: 'item-changed', list, ...one }) as const),
    ...removed.map((one) => ({ kind: 'item-removed', list, ...one }) as const),
    ...(order === null ? [] : [{ kind: 'items-moved', list, order } as const]),
    ...added.map((one) => ({ kind: 'item-added', list, ...one }) as const),
  ]
}

type Differences<Item> = {
  readonly changed: readonly {
    readonly at: number
    readonly part: ItemPart
    readonly before: Item
    readonly after: Item
  }[]
  /** The last first, so that none moves the place of another. */
  readonly removed: readonly { readonly at: number; readonly before: Item }[]
  /** The items that stay, in their new order; null when it is the old one. */
  readonly order: readonly Item[] | null
  readonly added: readonly { readonly at: number; readonly after: Item }[]
}

function differences<Item>(before: readonly Item[], after: readonly Item[], shape: ListShape<Item>): Differences<Item> {
  const matches = matchItems(before, after, shape)
  const [stays, known] = [new Set(matches.map((one) => one.before)), new Set(matches.map((one) => one.after))]
  const isMoved = matches.some((match, index) => index > 0 && match.after < (matches[index - 1]?.after ?? 0))
  return {
    changed: matches.flatMap((match) => {
      const [was, is] = [before[match.before], after[match.after]]
      if (was === undefined || is === undefined) return []
      return shape.parts
        .filter(({ read }) => read(was) !== read(is))
        .map(({ name }) => ({ at: match.before, part: name, before: was, after: is }))
    }),
    removed: before.flatMap((item, at) => (stays.has(at) ? [] : [{ at, before: item }])).toReversed(),
    order: isMoved ? after.filter((_, at) => known.has(at)) : null,
    added: after.flatMap((item, at) => (known.has(at) ? [] : [{ at, after: item }])),
  }
}

function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.from === b?.from && a?.to === b?.to
  return a === b
}
