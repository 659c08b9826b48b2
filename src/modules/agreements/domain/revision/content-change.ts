import type { ContentField, FieldValue } from './content-fields.ts'
import type { ContentItems, ContentList, ItemPart } from './content-lists.ts'

/**
 * One difference between two contents of an agreement, the smallest that a person may accept or refuse by itself: a field, a
 * part of one item of a list, an item more, an item less, or another order of a list.
 */
export type ContentChange = FieldChange | ItemChange

export type FieldChange = {
  readonly kind: 'field'
  readonly field: ContentField
  readonly before: FieldValue
  readonly after: FieldValue
}

export type ItemChange<List extends ContentList = ContentList> =
  | ItemChanged<List>
  | ItemRemoved<List>
  | ItemsMoved<List>
  | ItemAdded<List>

/** `at` is the place in the list before; both items are whole, of them only `part` is meant. */
export type ItemChanged<List extends ContentList = ContentList> = {
  readonly kind: 'item-changed'
  readonly list: List
  readonly at: number
  readonly part: ItemPart
  readonly before: ContentItems[List]
  readonly after: ContentItems[List]
}

export type ItemRemoved<List extends ContentList = ContentList> = {
  readonly kind: 'item-removed'
  readonly list: List
  readonly at: number
  readonly before: ContentItems[List]
}

/** `order`: the items that stay, as they follow one another afterwards. */
export type ItemsMoved<List extends ContentList = ContentList> = {
  readonly kind: 'items-moved'
  readonly list: List
  readonly order: readonly ContentItems[List][]
}

/** `at` is the place in the list afterwards. */
export type ItemAdded<List extends ContentList = ContentList> = {
  readonly kind: 'item-added'
  readonly list: List
  readonly at: number
  readonly after: ContentItems[List]
}
